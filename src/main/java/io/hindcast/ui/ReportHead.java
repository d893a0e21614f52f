package io.hindcast.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import io.hindcast.archive.StoredReport;
import io.hindcast.report.Outcome;
import io.hindcast.report.Report;
import io.hindcast.report.ReportKey;

/** The head of a report's page: the way back into the list, the title, severity, date and services. */
class ReportHead extends Header {
    ReportHead(StoredReport stored, QueryParameters query) {
        Report report = stored.report();
        addClassName("report-head");
        Trail.of(report.key()).ifPresent(trail -> add(way(trail, report.key(), query)));
        Div facts = new Div(Words.severity(report.severity()), Words.date(report.date()));
        facts.addClassNames("row", "report-headline");
        String asWritten = report.severityAsWritten();
        if (asWritten != null
                && (report.severity() == null
                        || !asWritten.equalsIgnoreCase(report.severity().label()))) {
            facts.add(Words.secondary("written “" + asWritten + "”"));
        }
        report.services().forEach(service -> facts.add(service(service)));
        if (report.commander() != null) {
            facts.add(Words.secondary("led by " + report.commander()));
        }
        if (report.outcome() == Outcome.PARTIAL) {
            facts.add(Words.secondary("read in part"));
        }
        if (stored.removed()) {
            facts.add(Words.secondary("no longer in its source"));
        }
        Anchor json = new Anchor("api/v1/reports/" + Links.path(report.key()), "JSON");
        json.setRouterIgnore(true);
        facts.add(json);
        add(new H1(title(report)), facts);
    }

    /** A report's title; its key where it has none. */
    static String title(Report report) {
        return report.title() == null ? report.key().value() : report.title();
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
