package io.hindcast.ui.report;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import io.hindcast.archive.FactName;
import io.hindcast.archive.NewValue;
import io.hindcast.archive.StoredReport;
import io.hindcast.cataloguing.Learning;
import io.hindcast.classifying.Category;
import io.hindcast.classifying.learning.Proposal;
import io.hindcast.correcting.CorrectionOutcome;
import io.hindcast.deciding.Answer;
import io.hindcast.deciding.Question;
import io.hindcast.report.Axis;
import io.hindcast.report.Evidence;
import io.hindcast.ui.parts.AnswerBar;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is proposed where no rule knows a factor and nobody said one: taking it over is a correction, refusing it an answer. */
final class Proposals {
    private static final FactName FACTOR = FactName.of(Axis.FACTOR);

    private final Corrector corrector;
    private final ProposalDesk desk;

    Proposals(Corrector corrector, ProposalDesk desk) {
        this.corrector = corrector;
        this.desk = desk;
    }

    /** The proposal, if there is one, or those that were refused; none where the factor is known. */
    List<Fact> all() {
        boolean unknown = corrector.seen().report().categories().stream()
                .noneMatch(label -> label.axis() == Axis.FACTOR && !label.id().equals(Category.UNKNOWN));
        if (!unknown || corrector.standing(FACTOR).isPresent()) {
            return List.of();
        }
        return desk.proposal(corrector.seen())
                .map(proposal -> List.of(proposed(proposal)))
                .orElseGet(() -> desk.rejected(corrector.seen()).stream()
                        .map(this::rejected)
                        .toList());
    }

    private Fact proposed(Proposal proposal) {
        NativeButton accept = new NativeButton("Accept", click -> accept(proposal));
        accept.addClassName("judgment-button");
        accept.setAriaLabel("Accept the proposal " + name(proposal.category()));
        StoredReport seen = corrector.seen();
        AnswerBar bar = refusal(Learning.question(seen.archive(), seen.report().key(), proposal), null);
        bar.addComponentAsFirst(accept);
        Fact fact = new Fact(new Span(name(proposal.category())), words(proposal));
        Evidence cause = seen.report().evidence().get("rootCause");
        if (cause != null) {
            fact.at(cause.line());
        }
        return fact.mark("proposed").more(bar);
    }

    private Fact rejected(Answer answer) {
        Fact fact = new Fact(new Span(name(Learning.factor(answer.question()))));
        return fact.mark("rejected").more(refusal(answer.question(), answer));
    }

    private AnswerBar refusal(Question question, @Nullable Answer answer) {
        return AnswerBar.denial(
                question,
                answer,
                "Not this",
                desk.answers(),
                () -> corrector.page().renew(FACTOR));
    }

    private String name(String factor) {
        return corrector.catalogue().label(Axis.FACTOR, factor);
    }

    /** How sure it is, and what spoke for it. */
    private static Span words(Proposal proposal) {
        return Words.secondary("%s sure from like root causes that people corrected, by %s"
                .formatted(
                        Formats.percent(proposal.confidence()),
                        String.join(
                                ", ",
                                proposal.words().stream()
                                        .map(word -> "“" + word + "”")
                                        .toList())));
    }

    private void accept(Proposal proposal) {
        CorrectionOutcome outcome =
                corrector.correct(List.of(new NewValue(FACTOR, proposal.category())), "proposed from like root causes");
        if (!(outcome instanceof CorrectionOutcome.Corrected)) {
            Notification.show("Not kept: somebody set the factor meanwhile; here is what stands now");
        }
        corrector.page().renew(FACTOR);
    }
}
