package io.hindcast.ui.actions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.hindcast.deciding.Answers;
import io.hindcast.insight.trends.Incidents;
import io.hindcast.lessons.LuckEntry;
import io.hindcast.lessons.LuckRegister;
import io.hindcast.report.ReportFilter;
import io.hindcast.ui.page.FilterChoices;
import io.hindcast.ui.page.IncidentsPage;
import io.hindcast.ui.page.PageTabs;
import io.hindcast.ui.parts.Choice;
import io.hindcast.ui.parts.CsvDownload;
import io.hindcast.ui.parts.CsvScope;
import io.hindcast.ui.parts.EmptyState;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.LongList;
import io.hindcast.ui.parts.Words;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;

/** The page "Luck register": where reports say that luck helped, what answers it, and where it ran out. */
@Route("actions/luck")
class LuckView extends IncidentsPage {
    private static final String ADDRESS = "actions/luck";

    private final LuckRegister register;
    private final Answers answers;
    private final Promoter promoter;
    private final Clock clock;

    LuckView(
            FilterChoices choices,
            LuckRegister register,
            Incidents incidents,
            Answers answers,
            Promoter promoter,
            Clock clock) {
        super("Actions", choices, incidents);
        this.register = register;
        this.answers = answers;
        this.promoter = promoter;
        this.clock = clock;
        beside(Words.secondary("Where did we get lucky, and what have we done about it?"));
    }

    @Override
    protected void head(Div emptyBody, QueryParameters query) {
        emptyBody.add(PageTabs.ofActions(ADDRESS, query));
    }

    @Override
    protected void showIncidents(Div body, ReportFilter filter, QueryParameters query) {
        List<LuckEntry> all = register.find(filter);
        if (all.isEmpty()) {
            body.add(EmptyState.fieldUnknown("where luck helped", count(filter)));
            return;
        }
        Choice<LuckEntry> choice = new Choice<>(ADDRESS, query, ways());
        List<LuckEntry> shown = choice.shown(all);
        CsvScope scope = new CsvScope("luck register, " + choice.name(), filter, clock.instant());
        Div tools =
                new Div(choice.links(all), new CsvDownload("CSV", "luck-register", scope, () -> LuckRows.of(shown)));
        tools.addClassName("action-tools");
        body.add(tools, sentence(all));
        body.add(new LongList<>(shown, entry -> new LuckItem(entry, query, answers, promoter, this::renew)));
    }

    private static List<Choice.Way<LuckEntry>> ways() {
        Predicate<LuckEntry> answered = LuckEntry::isAnswered;
        return List.of(
                new Choice.Way<>("", "told", "Everything that reports call lucky", entry -> true),
                new Choice.Way<>(
                        "unanswered", "without an action", "No action of the report is like it", answered.negate()),
                new Choice.Way<>("answered", "with an action", "An action of the report is like it", answered),
                new Choice.Way<>(
                        "ran-out",
                        "ran out, or may have",
                        "A later report says something like it",
                        LuckEntry::mayHaveRunOut));
    }

    private static Paragraph sentence(List<LuckEntry> all) {
        long open = all.stream().filter(entry -> !entry.isAnswered()).count();
        return new Paragraph("Luck may be gone next time: %s of %s %s no action in the report that would do its work."
                .formatted(
                        Formats.count(open),
                        Formats.plural(all.size(), "entry", "entries"),
                        open == 1 ? "has" : "have"));
    }
}
