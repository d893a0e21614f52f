package io.hindcast.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.hindcast.report.Impact;
import io.hindcast.report.Measure;
import io.hindcast.report.Minutes;
import io.hindcast.report.Report;
import io.hindcast.report.TimelineEvent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rest of the facts on a report's page: durations, impact, events, lessons, compliance. */
final class ReportDetails {
    private final Report report;

    ReportDetails(Report report) {
        this.report = report;
    }

    List<Component> all() {
        List<Component> sections = new ArrayList<>();
        sections.add(durations());
        if (report.impact() != null) {
            sections.add(impact(report.impact()));
        }
        if (!report.timeline().isEmpty()) {
            FactSection events = new FactSection("Events");
            report.timeline().forEach(event -> events.add(event(event)));
            sections.add(events);
        }
        lessons(sections, "What went well", report.lessons().wentWell());
        lessons(sections, "Where luck helped", report.lessons().lucky());
        lessons(sections, "What needs improvement", report.lessons().improve());
        sections.add(compliance());
        return sections;
    }

    private FactSection durations() {
        FactSection section = new FactSection("Durations");
        for (Measure measure : Measure.values()) {
            Minutes minutes = report.minutes().get(measure);
            Span name = new Span(measure.label());
            name.addClassName("fact-name");
            name.getElement().setAttribute("title", measure.definition());
            if (minutes == null) {
                section.add(new Fact(Words.secondary("unknown")).lead(name));
                continue;
            }
            Fact fact = new Fact(Formats.minutes(minutes.value())).lead(name);
            Integer other = other(minutes);
            if (other != null) {
                fact.also("the timeline gives " + Formats.minutes(other));
            }
            section.add(fact.because(minutes.basis()).at(minutes.line()));
        }
        return section;
    }

    /** The timeline's minutes where the report states others. */
    private static @Nullable Integer other(Minutes minutes) {
        Integer timeline = minutes.timeline();
        return timeline != null && minutes.stated() != null && timeline != minutes.value() ? timeline : null;
    }

    private FactSection impact(Impact impact) {
        FactSection section = new FactSection("Impact");
        add(section, "Users", impact.user(), "impact.user");
        add(section, "Revenue", impact.revenue(), "impact.revenue");
        add(section, "Internal", impact.internal(), "impact.internal");
        List<String> figures = new ArrayList<>();
        if (impact.usersAffected() != null) {
            figures.add(Formats.plural(impact.usersAffected(), "user", "users"));
        }
        if (impact.revenueLost() != null) {
            figures.add(impact.revenueLost().currency() + " "
                    + Formats.count(impact.revenueLost().amount().longValue()));
        }
        if (impact.engineerHours() != null) {
            figures.add(Formats.decimal(impact.engineerHours()) + " engineer hours");
        }
        if (!figures.isEmpty()) {
            section.add(new Fact(Words.secondary("Read as " + String.join(", ", figures))));
        }
        return section;
    }

    private void add(FactSection section, String name, @Nullable String text, String evidence) {
        if (text != null) {
            Span label = new Span(name);
            label.addClassName("fact-name");
            section.add(new Fact(text).lead(label).from(report.evidence().get(evidence)));
        }
    }

    private static Fact event(TimelineEvent event) {
        Span time = new Span(event.at() == null ? "no time" : Formats.time(event.at()));
        time.addClassName("fact-time");
        if (event.at() != null) {
            time.getElement().setAttribute("title", event.at().toString());
        }
        Fact fact = new Fact(event.text()).lead(time);
        String kind = event.kind().id();
        return (kind.equals("other") ? fact : fact.also(kind)).at(event.line());
    }

    private void lessons(List<Component> sections, String title, List<String> lessons) {
        if (!lessons.isEmpty()) {
            FactSection section = new FactSection(title);
            lessons.forEach(lesson -> section.add(new Fact(lesson)));
            sections.add(section);
        }
    }

    private FactSection compliance() {
        FactSection section = new FactSection("Compliance");
        section.add(box("Shared with the ARB", report.compliance().sharedWithArb()));
        section.add(box("Actions have tickets", report.compliance().actionsTicketed()));
        section.add(box("Linked in the incident log", report.compliance().linkedInLog()));
        return section;
    }

    private static Div box(String name, @Nullable Boolean checked) {
        Span label = new Span(name);
        label.addClassName("fact-name");
        Span value = new Span(checked == null ? "no such box" : checked ? "yes" : "not checked");
        value.addClassName(checked == null ? "secondary" : checked ? "state-done" : "state-soon");
        return new Fact(value).lead(label);
    }
}
