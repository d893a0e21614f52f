package io.hindcast.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.hindcast.archive.FactName;
import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.Category;
import io.hindcast.report.Axis;
import io.hindcast.report.Basis;
import io.hindcast.report.GapMention;
import io.hindcast.report.Label;
import io.hindcast.report.Report;
import io.hindcast.report.Why;
import io.hindcast.ui.parts.TemplateLink;
import io.hindcast.ui.parts.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The groups of facts on a report's page, those left out that the report says nothing about. */
final class ReportSections {
    private final Report report;
    private final Catalogue catalogue;
    private final Corrector corrector;
    private final ReportActions actions;
    private final ProposalDesk desk;

    ReportSections(Corrector corrector, ReportActions actions, ProposalDesk desk) {
        this.report = corrector.seen().report();
        this.catalogue = corrector.catalogue();
        this.corrector = corrector;
        this.actions = actions;
        this.desk = desk;
    }

    /** Why it happened and what is done about it, the most telling first. */
    List<Component> all() {
        List<Component> sections = new ArrayList<>();
        sections.add(new FactSection("Root cause", corrector.on(rootCause(), FactName.ROOT_CAUSE)));
        if (!report.whys().isEmpty() && !isRootCauseOnly(report.whys())) {
            sections.add(new FactSection("Ladder of whys", ladder()));
        }
        sections.add(categories());
        sections.add(gaps());
        actions.section().ifPresent(sections::add);
        return sections;
    }

    private boolean isRootCauseOnly(List<Why> whys) {
        Why first = whys.getFirst();
        return whys.size() == 1 && first.question() == null && first.answer().equals(report.rootCause());
    }

    private Fact rootCause() {
        return report.rootCause() == null
                ? new Fact(Words.secondary("The report names none.")).read(null, null)
                : new Fact(report.rootCause()).from(report.evidence().get("rootCause"));
    }

    private FactSection gaps() {
        FactSection section = new FactSection("Golden Path gaps");
        List<Fact> gaps = report.gaps().isEmpty()
                ? List.of(new Fact(Words.secondary("None found.")).read(null, null))
                : report.gaps().stream().map(this::gap).toList();
        corrector.on(gaps.getLast(), FactName.GAPS);
        gaps.forEach(section::add);
        return section;
    }

    private OrderedList ladder() {
        OrderedList ladder = new OrderedList();
        ladder.addClassName("ladder");
        for (Why why : report.whys()) {
            Fact fact = why.question() == null
                    ? new Fact(why.answer())
                    : new Fact(question(why.question()), new Span(why.answer()));
            ListItem rung = new ListItem(fact.at(why.line()).quoting(why.answer()));
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
            List<Fact> labels = report.categories().stream()
                    .filter(label -> label.axis() == axis)
                    .map(this::category)
                    .toList();
            List<Fact> shown = labels.isEmpty()
                    ? List.of(new Fact(Words.category("unknown " + axis.id(), 0)).read(null, null))
                    : labels;
            corrector.on(shown.getLast(), FactName.of(axis));
            shown.forEach(section::add);
        }
        new Proposals(corrector, desk).all().forEach(section::add);
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
        byRule(fact, label.rule());
        return fact.read(label.basis(), label.line()).quoting(label.quote());
    }

    private Fact gap(GapMention gap) {
        Basis basis = corrector.standing(FactName.GAPS).isPresent() ? Basis.CORRECTED : Basis.DERIVED;
        Fact fact =
                new Fact(gap.capability() == null ? gap.component() : gap.component() + " lacks " + gap.capability());
        TemplateLink.of(catalogue, gap.component(), "template").ifPresent(fact::beside);
        if (gap.candidate()) {
            fact.also("candidate, not in the catalogue yet");
        }
        byRule(fact, gap.rule());
        return fact.read(basis, gap.line()).quoting(gap.quote());
    }

    /** Adds the rule that gave the fact, to be unfolded. */
    private static void byRule(Fact fact, @Nullable String rule) {
        if (rule != null) {
            NativeDetails details = new NativeDetails(Words.secondary("by which rule"), Words.secondary(rule));
            details.addClassName("rule");
            fact.more(details);
        }
    }

    private static Span question(String text) {
        Span question = Words.secondary(text);
        question.addClassName("question");
        return question;
    }
}
