package io.hindcast.ui.actions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.hindcast.deciding.Answers;
import io.hindcast.insight.incidents.LostHours;
import io.hindcast.insight.trends.Incidents;
import io.hindcast.lessons.ListedFix;
import io.hindcast.lessons.ListedFixes;
import io.hindcast.report.ReportFilter;
import io.hindcast.ui.page.FilterChoices;
import io.hindcast.ui.page.IncidentsPage;
import io.hindcast.ui.page.PageTabs;
import io.hindcast.ui.parts.Choice;
import io.hindcast.ui.parts.CsvDownload;
import io.hindcast.ui.parts.CsvScope;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.LongList;
import io.hindcast.ui.parts.Words;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;

/** The page "Already listed": incidents whose fix an earlier report had asked for, and which was not done when they came. */
@Route("actions/listed")
class ListedView extends IncidentsPage {
    private static final String ADDRESS = "actions/listed";

    private final ListedFixes fixes;
    private final Answers answers;
    private final Clock clock;

    ListedView(FilterChoices choices, ListedFixes fixes, Incidents incidents, Answers answers, Clock clock) {
        super("Actions", choices, incidents);
        this.fixes = fixes;
        this.answers = answers;
        this.clock = clock;
        beside(Words.secondary("Which incidents came although their fix was already listed?"));
    }

    @Override
    protected void head(Div emptyBody, QueryParameters query) {
        emptyBody.add(PageTabs.ofActions(ADDRESS, query));
    }

    @Override
    protected void showIncidents(Div body, ReportFilter filter, QueryParameters query) {
        List<ListedFix> all = fixes.find(filter);
        if (all.isEmpty()) {
            body.add(new Paragraph("No incident in this selection has a cause that an open action of an earlier report"
                    + " was already to mend."));
            return;
        }
        Choice<ListedFix> choice = new Choice<>(ADDRESS, query, ways());
        List<ListedFix> shown = choice.shown(all);
        CsvScope scope =
                new CsvScope("incidents whose fix was already listed, " + choice.name(), filter, clock.instant());
        Div tools =
                new Div(choice.links(all), new CsvDownload("CSV", "already-listed", scope, () -> ListedRows.of(shown)));
        tools.addClassName("action-tools");
        body.add(tools, sentence(shown.stream().filter(fix -> !fix.isRejected()).toList()));
        body.add(new LongList<>(shown, fix -> new ListedItem(fix, query, answers, this::renew)));
    }

    private static List<Choice.Way<ListedFix>> ways() {
        Predicate<ListedFix> rejected = ListedFix::isRejected;
        return List.of(
                new Choice.Way<>("", "possible or confirmed", "What nobody has said no to", rejected.negate()),
                new Choice.Way<>("open", "waiting for a person", "Nobody has said yes or no", ListedFix::isOpen),
                new Choice.Way<>(
                        "same",
                        "confirmed",
                        "Somebody said that it is the same",
                        fix -> !fix.isOpen() && !fix.isRejected()),
                new Choice.Way<>("not-same", "not the same", "Somebody said that it is not the same", rejected));
    }

    private static Paragraph sentence(List<ListedFix> shown) {
        if (shown.isEmpty()) {
            return new Paragraph("Here somebody said that the action would not have helped; these count nowhere.");
        }
        LostHours lost = LostHours.of(shown.stream().map(ListedFix::incident).toList());
        String unknown = lost.unknown() == 0 ? "" : "; of " + Formats.count(lost.unknown()) + " the time is not known";
        return new Paragraph("%s came although an earlier report had asked for the fix and it was not done: %s hours to"
                        .formatted(Formats.plural(shown.size(), "incident", "incidents"), Formats.decimal(lost.hours()))
                + " restore that it might have saved" + unknown
                + ". Found by shared words or by a gap that both name; possible until a person says so.");
    }
}
