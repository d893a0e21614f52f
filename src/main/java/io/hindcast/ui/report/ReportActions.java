package io.hindcast.ui.report;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import io.hindcast.archive.FactName;
import io.hindcast.archive.FactName.ActionPart;
import io.hindcast.archive.StoredReport;
import io.hindcast.followup.Actions;
import io.hindcast.followup.FollowedAction;
import io.hindcast.ui.actions.ActionChanger;
import io.hindcast.ui.actions.ActionEffects;
import io.hindcast.ui.actions.ActionSheet;
import io.hindcast.ui.actions.ActionWords;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The corrective actions on a report's page: each as it stands, its state a button that opens its follow-up. */
final class ReportActions {
    private final Corrector corrector;
    private final Actions actions;
    private final ActionEffects effects;
    private final LocalDate today;
    private final QueryParameters query;

    ReportActions(Corrector corrector, Actions actions, ActionEffects effects, LocalDate today, QueryParameters query) {
        this.corrector = corrector;
        this.actions = actions;
        this.effects = effects;
        this.today = today;
        this.query = query;
    }

    /** The actions that the report lists; empty where it lists none. */
    Optional<FactSection> section() {
        StoredReport stored = corrector.seen();
        List<FollowedAction> listed = actions
                .of(stored.archive(), stored.report().key())
                .stream()
                .filter(action -> action.isListed() || action.luck() != null)
                .toList();
        if (listed.isEmpty()) {
            return Optional.empty();
        }
        FactSection section = new FactSection("Corrective actions");
        listed.forEach(action -> section.add(fact(action)));
        return Optional.of(section);
    }

    private Fact fact(FollowedAction action) {
        Fact fact = new Fact(Words.task(action)).lead(state(action));
        if (action.goldenPath()) {
            fact.also("EA action");
        }
        if (action.luck() != null) {
            fact.also("from the luck register");
        }
        List<String> more = new ArrayList<>();
        Optional.ofNullable(action.priority()).ifPresent(more::add);
        Optional.ofNullable(action.owner()).ifPresent(more::add);
        Optional.ofNullable(action.due()).ifPresent(due -> more.add("due " + Formats.date(due.date())));
        Optional.ofNullable(action.ticket()).ifPresent(more::add);
        fact.also(String.join(" · ", more));
        if (!action.isListed()) {
            return fact.at(action.luck() == null ? 0 : action.luck().line());
        }
        fact.at(action.line()).quoting(action.task());
        FactName task = FactName.ofAction(action.id().fingerprint(), ActionPart.TASK);
        return corrector.on(fact, task, FactName.ofAction(action.id().fingerprint(), ActionPart.PRIORITY));
    }

    private NativeButton state(FollowedAction action) {
        NativeButton state = new NativeButton();
        state.add(ActionWords.state(action));
        state.addClassNames("state", "state-button");
        state.getElement().setAttribute("title", "Follow up: state, owner, due date, ticket");
        Runnable renew =
                () -> corrector.page().renew(FactName.ofAction(action.id().fingerprint(), ActionPart.TASK));
        state.addClickListener(
                click -> new ActionSheet(action, new ActionChanger(actions, effects, renew), today, query).open());
        return state;
    }
}
