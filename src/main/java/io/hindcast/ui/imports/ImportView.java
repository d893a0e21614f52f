package io.hindcast.ui.imports;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import io.hindcast.importing.ImportProgress;
import io.hindcast.importing.ImportQueue;
import io.hindcast.importing.ImportRequest;
import io.hindcast.importing.ImportRun;
import io.hindcast.importing.ImportRuns;
import io.hindcast.ui.page.Page;
import io.hindcast.ui.parts.EmptyState;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings reports in and says what became of every file. What goes on is asked of the server, so it survives leaving the page. */
@Route("import")
class ImportView extends Page implements BeforeEnterObserver {
    private static final int BUSY_MILLIS = 500;
    private static final int IDLE_MILLIS = 3000;
    private static final int HISTORY = 20;

    private final ImportQueue queue;
    private final ImportRuns runs;
    private final LiveImports live = new LiveImports();
    private final Div account = new Div();
    private final Div history = new Div();
    private Optional<Long> asked = Optional.empty();
    private AccountFilter filter = AccountFilter.ALL;
    private @Nullable Object shown;
    private @Nullable Registration polling;

    ImportView(ImportQueue queue, ImportRuns runs) {
        super("Import");
        this.queue = queue;
        this.runs = runs;
        add(new ImportWays(this::begin), live, account, history);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        asked = query.getSingleParameter("run")
                .filter(run -> run.matches("\\d{1,18}"))
                .map(Long::valueOf);
        filter = AccountFilter.of(query.getSingleParameter("show").orElse(""));
        shown = null;
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(poll -> refresh());
        event.getUI().setPollInterval(queue.live().isEmpty() ? IDLE_MILLIS : BUSY_MILLIS);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    private void begin(ImportRequest request, Runnable afterwards) {
        queue.add(request, afterwards);
        asked = Optional.empty();
        filter = AccountFilter.ALL;
        refresh();
    }

    /** Shows how far imports have come; draws the account and the history anew only where another run has ended. */
    private void refresh() {
        List<ImportProgress> going = queue.live();
        live.show(going);
        getUI().ifPresent(ui -> ui.setPollInterval(going.isEmpty() ? IDLE_MILLIS : BUSY_MILLIS));
        List<ImportRun> latest = runs.latest(HISTORY);
        List<?> now = List.of(latest, asked, filter);
        if ((!going.isEmpty() && shown != null) || now.equals(shown)) {
            return;
        }
        shown = now;
        Optional<ImportRun> run = asked.flatMap(runs::find)
                .or(() -> latest.stream()
                        .filter(ended -> ended.state() != ImportRun.State.RUNNING)
                        .findFirst());
        account.removeAll();
        history.removeAll();
        if (run.isPresent()) {
            account.add(new RunAccount(run.get(), filter, runs, this::again));
            history.add(new RunHistory(latest, run.get().id()));
        } else if (going.isEmpty()) {
            account.add(EmptyState.of(
                    "No report has been imported yet",
                    "Drop files or a zip above, or name a directory on this server. Every file will be listed here with"
                            + " what became of it.",
                    new Div()));
        }
    }

    private void again(ImportRun run) {
        begin(ImportRequest.of(run.origin()).into(run.archive()), () -> {});
    }

    /** The address of a run's account with a filter. */
    static String address(long run, AccountFilter filter) {
        return "import?" + parameters(run, filter).getQueryString();
    }

    static QueryParameters parameters(long run, AccountFilter filter) {
        QueryParameters all = QueryParameters.of("run", Long.toString(run));
        return filter == AccountFilter.ALL ? all : all.merging("show", filter.id());
    }
}
