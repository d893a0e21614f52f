package io.hindcast.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.hindcast.archive.FactName;
import io.hindcast.report.Impact;
import io.hindcast.report.Measure;
import io.hindcast.report.Milestone;
import io.hindcast.report.Minutes;
import io.hindcast.report.Moment;
import io.hindcast.report.Money;
import io.hindcast.report.Report;
import io.hindcast.report.TimelineEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rest of the facts on a report's page: durations, impact, events, lessons, compliance. */
final class ReportDetails {
    private final Report report;
    private final Corrector corrector;

    ReportDetails(Corrector corrector) {
        this.report = corrector.seen().report();
        this.corrector = corrector;
    }

    List<Component> all() {
        List<Component> sections = new ArrayList<>();
        sections.add(milestones());
        sections.add(durations());
        sections.add(impact(report.impact()));
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

    private FactSection milestones() {
        FactSection section = new FactSection("Milestones");
        for (Milestone milestone : Milestone.values()) {
            Moment moment = report.milestones().get(milestone);
            Fact fact = moment == null
                    ? new Fact(Words.secondary("unknown"))
                    : new Fact(Words.instant(moment.at()))
                            .also("UTC")
                            .because(moment.basis())
                            .at(moment.line());
            section.add(corrector.on(fact.lead(name(CorrectionWords.name(milestone))), FactName.of(milestone)));
        }
        return section;
    }

    private FactSection durations() {
        FactSection section = new FactSection("Durations");
        for (Measure measure : Measure.values()) {
            Minutes minutes = report.minutes().get(measure);
            Span name = name(measure.label());
            name.getElement().setAttribute("title", measure.definition());
            if (minutes == null) {
                section.add(corrector.on(new Fact(Words.secondary("unknown")).lead(name), FactName.of(measure)));
                continue;
            }
            Fact fact = new Fact(Formats.minutes(minutes.value())).lead(name);
            Integer other = other(minutes);
            if (other != null) {
                fact.also("the timeline gives " + Formats.minutes(other));
            }
            section.add(corrector.on(fact.because(minutes.basis()).at(minutes.line()), FactName.of(measure)));
        }
        return section;
    }

    /** The timeline's minutes where the report states others. */
    private static @Nullable Integer other(Minutes minutes) {
        Integer timeline = minutes.timeline();
        return timeline != null && minutes.stated() != null && timeline != minutes.value() ? timeline : null;
    }

    private FactSection impact(@Nullable Impact impact) {
        FactSection section = new FactSection("Impact");
        if (impact != null) {
            add(section, "Users", impact.user(), "impact.user");
            add(section, "Revenue", impact.revenue(), "impact.revenue");
            add(section, "Internal", impact.internal(), "impact.internal");
        }
        section.add(
                figure(impact == null ? null : impact.usersAffected(), Formats::count, FactName.USERS_AFFECTED),
                figure(impact == null ? null : impact.revenueLost(), ReportDetails::money, FactName.REVENUE_LOST),
                figure(impact == null ? null : impact.engineerHours(), Formats::decimal, FactName.ENGINEER_HOURS));
        return section;
    }

    private <T> Fact figure(@Nullable T figure, Function<T, String> words, FactName name) {
        Fact fact = figure == null ? new Fact(Words.secondary("unknown")) : new Fact(words.apply(figure));
        return corrector.on(fact.lead(name(CorrectionWords.name(name))), name);
    }

    private static String money(Money money) {
        return money.currency() + " " + Formats.count(money.amount().longValue());
    }

    private static Span name(String words) {
        Span name = new Span(words);
        name.addClassName("fact-name");
        return name;
    }

    private void add(FactSection section, String name, @Nullable String text, String evidence) {
        if (text != null) {
            section.add(new Fact(text).lead(name(name)).from(report.evidence().get(evidence)));
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
        Span value = new Span(checked == null ? "no such box" : checked ? "yes" : "not checked");
        value.addClassName(checked == null ? "secondary" : checked ? "state-done" : "state-soon");
        return new Fact(value).lead(name(name));
    }
}
