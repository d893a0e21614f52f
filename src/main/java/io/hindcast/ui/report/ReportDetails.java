package io.hindcast.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import io.hindcast.archive.FactName;
import io.hindcast.insight.incidents.ComplianceBox;
import io.hindcast.report.Basis;
import io.hindcast.report.Evidence;
import io.hindcast.report.Impact;
import io.hindcast.report.Measure;
import io.hindcast.report.Milestone;
import io.hindcast.report.Minutes;
import io.hindcast.report.Moment;
import io.hindcast.report.Money;
import io.hindcast.report.Report;
import io.hindcast.report.TimelineEvent;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rest of the facts on a report's page: durations, impact, events, lessons, compliance. */
final class ReportDetails {
    private static final Evidence DERIVED = new Evidence(0, 0, "", Basis.DERIVED);
    private static final Evidence STATED = new Evidence(0, 0, "", Basis.STATED);

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
        lessons(sections, "What went well", report.lessons().wentWell(), "lessons.wentWell");
        lessons(sections, "Where luck helped", report.lessons().lucky(), "lessons.lucky");
        lessons(sections, "What needs improvement", report.lessons().improve(), "lessons.improve");
        sections.add(compliance());
        return sections;
    }

    private FactSection milestones() {
        FactSection section = new FactSection("Milestones");
        for (Milestone milestone : Milestone.values()) {
            Moment moment = report.milestones().get(milestone);
            Fact fact = moment == null
                    ? new Fact(Words.secondary("unknown")).read(null, null)
                    : new Fact(Words.instant(moment.at()))
                            .also("UTC")
                            .read(moment.basis(), moment.line())
                            .quoting(quote("milestones." + milestone.id()));
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
                Fact unknown = new Fact(Words.secondary("unknown")).read(null, null);
                section.add(corrector.on(unknown.lead(name), FactName.of(measure)));
                continue;
            }
            Fact fact = new Fact(Formats.minutes(minutes.value())).lead(name);
            Integer other = other(minutes);
            if (other != null) {
                fact.also("the timeline gives " + Formats.minutes(other));
            }
            fact.read(minutes.basis(), minutes.line()).quoting(quote("minutes." + measure.id()));
            section.add(corrector.on(fact, FactName.of(measure)));
        }
        return section;
    }

    /** The timeline's minutes where the report states others. */
    private static @Nullable Integer other(Minutes minutes) {
        Integer timeline = minutes.timeline();
        return timeline != null && minutes.stated() != null && timeline != minutes.value() ? timeline : null;
    }

    private @Nullable String quote(String member) {
        Evidence evidence = report.evidence().get(member);
        return evidence == null ? null : evidence.quote();
    }

    private FactSection impact(@Nullable Impact impact) {
        FactSection section = new FactSection("Impact");
        if (impact != null) {
            add(section, "Users", impact.user(), "impact.user");
            add(section, "Revenue", impact.revenue(), "impact.revenue");
            add(section, "Internal", impact.internal(), "impact.internal");
        }
        Impact known = impact == null ? new Impact(null, null, null, null, null, null) : impact;
        section.add(
                figure(known.usersAffected(), Formats::count, FactName.USERS_AFFECTED, "impact.user"),
                figure(known.revenueLost(), ReportDetails::money, FactName.REVENUE_LOST, "impact.revenue"),
                figure(known.engineerHours(), Formats::decimal, FactName.ENGINEER_HOURS, "impact.internal"));
        return section;
    }

    /** A figure of the impact; where it has no evidence of its own, the sentence beside it tells it. */
    private <T> Fact figure(@Nullable T figure, Function<T, String> words, FactName name, String sentence) {
        Evidence own = report.evidence().get(name.value());
        Evidence beside = report.evidence().get(sentence);
        Fact fact = figure == null
                ? new Fact(Words.secondary("unknown")).from(own)
                : new Fact(words.apply(figure))
                        .from(
                                own != null || beside == null
                                        ? Objects.requireNonNullElse(own, DERIVED)
                                        : new Evidence(beside.line(), beside.column(), beside.quote(), Basis.DERIVED));
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
        return (kind.equals("other") ? fact : fact.also(kind)).at(event.line()).quoting(event.text());
    }

    private void lessons(List<Component> sections, String title, List<String> lessons, String member) {
        if (!lessons.isEmpty()) {
            FactSection section = new FactSection(title);
            for (int i = 0; i < lessons.size(); i++) {
                section.add(new Fact(lessons.get(i)).from(report.evidence().get(member + "[" + i + "]")));
            }
            sections.add(section);
        }
    }

    private FactSection compliance() {
        FactSection section = new FactSection("Compliance");
        for (ComplianceBox box : ComplianceBox.values()) {
            section.add(box(box));
        }
        return section;
    }

    private Fact box(ComplianceBox box) {
        Boolean checked = box.of(report.compliance());
        Span value = new Span(checked == null ? "no such box" : checked ? "yes" : "not checked");
        value.addClassName(checked == null ? "secondary" : checked ? "state-done" : "state-soon");
        Evidence evidence = report.evidence().get(box.evidence());
        Evidence told = checked == null ? null : Objects.requireNonNullElse(evidence, STATED);
        return new Fact(value).lead(name(box.label())).from(told);
    }
}
