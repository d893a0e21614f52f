package io.hindcast.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import io.hindcast.archive.FactName;
import io.hindcast.archive.StoredReport;
import io.hindcast.report.Outcome;
import io.hindcast.report.Report;
import io.hindcast.report.ReportKey;
import io.hindcast.ui.address.FilterParameters;
import io.hindcast.ui.address.Links;
import io.hindcast.ui.incidents.Trail;
import io.hindcast.ui.parts.Glyph;
import io.hindcast.ui.parts.Words;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The head of a report's page: the way back into the list, the title, severity, date and services. */
class ReportHead extends Header {
    private final Corrector corrector;

    ReportHead(Corrector corrector, Optional<Trail> trail, QueryParameters query) {
        this.corrector = corrector;
        StoredReport stored = corrector.seen();
        Report report = stored.report();
        addClassName("report-head");
        trail.ifPresent(list -> add(way(list, report.key(), query)));
        Div facts = new Div(
                on(new Fact(Words.severity(report.severity())), FactName.SEVERITY),
                on(new Fact(Words.date(report.date())), FactName.DATE));
        facts.addClassNames("row", "report-headline");
        severityAsWritten(report).ifPresent(facts::add);
        facts.add(on(services(report), FactName.SERVICES), on(commander(report), FactName.COMMANDER));
        if (report.outcome() == Outcome.PARTIAL) {
            facts.add(Words.secondary("read in part"));
        }
        if (stored.removed()) {
            facts.add(Words.secondary("no longer in its source"));
        }
        facts.add(json(report));
        Fact name = on(new Fact(new H1(title(report))), FactName.TITLE);
        name.addClassName("report-title");
        add(name, facts);
        corrections().ifPresent(this::add);
    }

    private Fact on(Fact shown, FactName fact) {
        return corrector.brief(shown.from(corrector.seen().report().evidence().get(fact.value())), fact);
    }

    /** Who corrected what stands in the head, when, and what stood before. */
    private Optional<Div> corrections() {
        Div corrections = new Div();
        corrections.addClassName("corrected-notes");
        Stream.of(FactName.TITLE, FactName.SEVERITY, FactName.DATE, FactName.SERVICES, FactName.COMMANDER)
                .flatMap(fact -> corrector.standing(fact).stream())
                .forEach(each -> corrections.add(Words.secondary(CorrectionWords.name(each.fact()) + " "
                        + CorrectionWords.sentence(each, corrector.catalogue()))));
        return corrections.getComponentCount() == 0 ? Optional.empty() : Optional.of(corrections);
    }

    private static Fact commander(Report report) {
        return new Fact(
                Words.secondary(report.commander() == null ? "nobody named as lead" : "led by " + report.commander()));
    }

    /** A report's title; its key where it has none. */
    static String title(Report report) {
        return report.title() == null ? report.key().value() : report.title();
    }

    /** The report's own word for its severity, where it is another one. */
    private static Optional<Span> severityAsWritten(Report report) {
        String written = report.severityAsWritten();
        boolean same = report.severity() != null
                && report.severity().label().equalsIgnoreCase(Objects.requireNonNullElse(written, ""));
        return written == null || same ? Optional.empty() : Optional.of(Words.secondary("written “" + written + "”"));
    }

    private static Anchor json(Report report) {
        Anchor json = new Anchor("api/v1/reports/" + Links.path(report.key()), "JSON");
        json.setRouterIgnore(true);
        return json;
    }

    private static Fact services(Report report) {
        return report.services().isEmpty()
                ? new Fact(Words.secondary("no service named"))
                : new Fact(report.services().stream().map(ReportHead::service).toArray(Component[]::new));
    }

    private static Anchor service(String name) {
        Anchor link = new Anchor(
                "search?" + QueryParameters.of(FilterParameters.SERVICE, name).getQueryString(), name);
        link.getElement().setAttribute("title", "Reports about " + name);
        return link;
    }

    private static Nav way(Trail trail, ReportKey key, QueryParameters query) {
        Nav nav = new Nav();
        nav.addClassNames("row", "trail");
        nav.getElement().setAttribute("aria-label", "Reports of the list");
        trail.neighbor(key, -1)
                .ifPresent(previous -> nav.add(step(Glyph.PREVIOUS, "Previous report", previous, query)));
        nav.add(new Span("%d of %d".formatted(trail.place(key), trail.keys().size())));
        trail.neighbor(key, 1).ifPresent(next -> nav.add(step(Glyph.NEXT, "Next report", next, query)));
        nav.add(Words.secondary(trail.name()));
        return nav;
    }

    private static Anchor step(Glyph glyph, String name, ReportKey key, QueryParameters query) {
        Anchor step = new Anchor(Links.report(key, query), glyph.icon());
        step.setAriaLabel(name);
        step.getElement().setAttribute("title", name);
        return step;
    }
}
