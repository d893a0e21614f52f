package io.hindcast.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.Category;
import io.hindcast.report.Action;
import io.hindcast.report.Axis;
import io.hindcast.report.GapMention;
import io.hindcast.report.Label;
import io.hindcast.report.Report;
import io.hindcast.report.Why;
import java.util.ArrayList;
import java.util.List;

/** The groups of facts on a report's page, those left out that the report says nothing about. */
final class ReportSections {
    private final Report report;
    private final Catalogue catalogue;

    ReportSections(Report report, Catalogue catalogue) {
        this.report = report;
        this.catalogue = catalogue;
    }

    /** Why it happened and what is done about it, the most telling first. */
    List<Component> all() {
        List<Component> sections = new ArrayList<>();
        if (report.rootCause() != null) {
            sections.add(new FactSection(
                    "Root cause",
                    new Fact(report.rootCause()).from(report.evidence().get("rootCause"))));
        }
        if (!report.whys().isEmpty()) {
            sections.add(new FactSection("Ladder of whys", ladder()));
        }
        sections.add(categories());
        if (!report.gaps().isEmpty()) {
            sections.add(section(
                    "Golden Path gaps", report.gaps().stream().map(this::gap).toList()));
        }
        if (!report.actions().isEmpty()) {
            sections.add(section(
                    "Corrective actions",
                    report.actions().stream().map(ReportSections::action).toList()));
        }
        return sections;
    }

    private static FactSection section(String title, List<Fact> facts) {
        return new FactSection(title, facts.toArray(Component[]::new));
    }

    private OrderedList ladder() {
        OrderedList ladder = new OrderedList();
        ladder.addClassName("ladder");
        for (Why why : report.whys()) {
            Fact fact = why.question() == null
                    ? new Fact(why.answer())
                    : new Fact(question(why.question()), new Span(why.answer()));
            ListItem rung = new ListItem(fact.at(why.line()));
            if (why.rootCause()) {
                rung.addClassName("root-cause");
                fact.mark("root cause");
            }
            ladder.add(rung);
        }
        return ladder;
    }

    private FactSection categories() {
        FactSection section = new FactSection("Categories");
        for (Axis axis : List.of(Axis.FACTOR, Axis.TRIGGER)) {
            List<Label> labels = report.categories().stream()
                    .filter(label -> label.axis() == axis)
                    .toList();
            if (labels.isEmpty()) {
                section.add(new Fact(Words.category("unknown " + axis.id(), 0)));
            }
            labels.forEach(label -> section.add(category(label)));
        }
        return section;
    }

    private Fact category(Label label) {
        int color = catalogue
                .category(label.axis(), label.id())
                .map(Category::color)
                .orElse(0);
        String name = catalogue.label(label.axis(), label.id());
        Span axis =
                Words.secondary(label.axis() == Axis.TRIGGER ? "trigger" : label.primary() ? "factor, main" : "factor");
        Fact fact = label.axis() == Axis.FACTOR
                ? new Fact(Words.category(name, color), axis)
                : new Fact(new Span(name), axis);
        if (label.quote() != null) {
            fact.also("“" + label.quote() + "”");
        }
        return fact.because(label.basis()).at(label.line()).quoting(label.quote());
    }

    private Fact gap(GapMention gap) {
        Fact fact =
                new Fact(gap.capability() == null ? gap.component() : gap.component() + " lacks " + gap.capability());
        if (gap.candidate()) {
            fact.also("candidate, not in the catalogue yet");
        }
        return fact.at(gap.line()).quoting(gap.quote());
    }

    private static Fact action(Action action) {
        Span state = new Span(action.state().id().replace('-', ' '));
        state.addClassNames("state", "state-" + action.state().id());
        Fact fact = new Fact(action.task()).lead(state);
        if (action.goldenPath()) {
            fact.also("EA action");
        }
        List<String> more = new ArrayList<>();
        if (action.priority() != null) {
            more.add(action.priority());
        }
        if (action.owner() != null) {
            more.add(action.owner());
        }
        if (action.due() != null) {
            more.add("due " + Formats.date(action.due().date()));
        }
        if (action.ticket() != null) {
            more.add(action.ticket());
        }
        return fact.also(String.join(" · ", more)).at(action.line());
    }

    private static Span question(String text) {
        Span question = Words.secondary(text);
        question.addClassName("question");
        return question;
    }
}
