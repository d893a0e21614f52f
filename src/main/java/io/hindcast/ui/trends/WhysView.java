package io.hindcast.ui.trends;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.hindcast.insight.incidents.LostHours;
import io.hindcast.insight.trends.Incidents;
import io.hindcast.lessons.SharedWhy;
import io.hindcast.lessons.SharedWhy.Saying;
import io.hindcast.lessons.SharedWhys;
import io.hindcast.report.ReportFilter;
import io.hindcast.ui.address.Links;
import io.hindcast.ui.incidents.Behind;
import io.hindcast.ui.page.FilterChoices;
import io.hindcast.ui.page.IncidentsPage;
import io.hindcast.ui.page.PageTabs;
import io.hindcast.ui.parts.CsvDownload;
import io.hindcast.ui.parts.CsvScope;
import io.hindcast.ui.parts.DataTable;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.LongList;
import io.hindcast.ui.parts.QuoteCard;
import io.hindcast.ui.parts.Words;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** The page "Shared whys": the same last but one why in several services whose root causes differ. */
@Route("trends/whys")
class WhysView extends IncidentsPage {
    private static final String ADDRESS = "trends/whys";
    private static final List<String> HEAD = List.of(
            "Group", "Shared words", "Date", "Report", "Services", "Minutes to restore", "Why", "Line", "Root cause");

    private final SharedWhys whys;
    private final Behind behind;
    private final Clock clock;

    WhysView(FilterChoices choices, SharedWhys whys, Incidents incidents, Behind behind, Clock clock) {
        super("Trends", choices, incidents);
        this.whys = whys;
        this.behind = behind;
        this.clock = clock;
        beside(Words.secondary("Which why do different root causes rest on?"));
    }

    @Override
    protected void head(Div emptyBody, QueryParameters query) {
        emptyBody.add(PageTabs.ofTrends(ADDRESS, query));
    }

    @Override
    protected void showIncidents(Div body, ReportFilter filter, QueryParameters query) {
        List<SharedWhy> groups = whys.find(filter);
        if (groups.isEmpty()) {
            body.add(new Paragraph("No two services in this selection share the why before a root cause."));
            return;
        }
        CsvScope scope = new CsvScope("shared whys", filter, clock.instant());
        Div tools = new Div(
                new Paragraph("The why before the root cause, where reports of several services say the same and name"
                        + " different root causes: found by shared words."),
                new CsvDownload("CSV", "shared-whys", scope, () -> rows(groups)));
        tools.addClassName("action-tools");
        body.add(tools, new LongList<>(groups, group -> item(group, query)));
    }

    private Article item(SharedWhy group, QueryParameters query) {
        Article item = new Article(
                new H2("“" + group.sayings().getFirst().why().words() + "”"),
                facts(group),
                Words.secondary("Shared words: " + String.join(", ", group.commonWords()) + "."),
                table(group, query));
        item.addClassName("lesson");
        return item;
    }

    private Div facts(SharedWhy group) {
        String title = Formats.plural(group.sayings().size(), "incident", "incidents") + " in "
                + Formats.plural(group.services().size(), "service", "services");
        NativeButton open = new NativeButton(
                title,
                click -> behind.open(
                        title, group.sayings().stream().map(Saying::incident).toList()));
        open.addClassName("link-button");
        LostHours lost = group.lost();
        Div facts = new Div(
                open,
                new Span(Formats.plural(group.rootCauses(), "root cause", "different root causes")),
                new Span(Formats.decimal(lost.hours()) + " hours"
                        + (lost.unknown() == 0 ? "" : " (" + lost.unknown() + " more unknown)")),
                Words.names(group.services()));
        facts.addClassNames("incident-facts", "secondary");
        return facts;
    }

    private static DataTable<Saying> table(SharedWhy group, QueryParameters query) {
        return new DataTable<Saying>("What each report says")
                .component(
                        "Date",
                        saying -> new Anchor(
                                Links.report(saying.incident().key(), query),
                                Words.date(saying.incident().date())))
                .component("Why", saying -> words(saying))
                .component("Services", saying -> Words.names(saying.incident().services()))
                .text("Root cause", Saying::rootCause)
                .number(
                        "Restored after",
                        saying -> saying.incident().restore() == null
                                ? "unknown"
                                : Formats.minutes(saying.incident().restore()))
                .stacked()
                .rows(group.sayings());
    }

    private static Span words(Saying saying) {
        return new Span(
                new Span("“" + saying.why().words() + "” "),
                QuoteCard.place(saying.why(), saying.incident().key()));
    }

    private static List<List<String>> rows(List<SharedWhy> groups) {
        return Stream.concat(
                        Stream.of(HEAD),
                        groups.stream()
                                .flatMap(group -> group.sayings().stream()
                                        .map(saying -> row(groups.indexOf(group) + 1, group, saying))))
                .toList();
    }

    private static List<String> row(int number, SharedWhy group, Saying saying) {
        var incident = saying.incident();
        return List.of(
                Integer.toString(number),
                String.join("; ", group.commonWords()),
                incident.date() == null ? "" : incident.date().toString(),
                incident.key().value(),
                String.join("; ", incident.services()),
                incident.restore() == null ? "" : incident.restore().toString(),
                saying.why().words(),
                Integer.toString(saying.why().line()),
                saying.rootCause());
    }
}
