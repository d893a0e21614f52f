package io.hindcast.ui.report;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import io.hindcast.classifying.Reason;
import io.hindcast.classifying.learning.Proposal;
import io.hindcast.deciding.Answer;
import io.hindcast.deciding.Answers;
import io.hindcast.report.Label;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.Words;
import java.util.List;
import java.util.Optional;

/** Why a report has its categories, and what people's corrections of other reports propose where no rule knows one, or
 * proposed until a person said no. */
record ReportReasons(List<Reason> reasons, Optional<Proposal> proposal, List<Answer> rejected, Answers answers) {

    /** The rule that gave a label, to be unfolded; empty where none did. */
    Optional<NativeDetails> of(Label label) {
        return reasons.stream()
                .filter(reason ->
                        reason.axis() == label.axis() && reason.category().equals(label.id()))
                .findFirst()
                .map(ReportReasons::details);
    }

    private static NativeDetails details(Reason reason) {
        NativeDetails details =
                new NativeDetails(Words.secondary("rule, by “" + reason.words() + "”"), Words.secondary(reason.rule()));
        details.addClassName("rule");
        return details;
    }

    /** A proposal in words: how sure it is, and what spoke for it. */
    static Span words(Proposal proposal) {
        return Words.secondary("%s sure from like root causes that people corrected, by %s"
                .formatted(
                        Formats.percent(proposal.confidence()),
                        String.join(
                                ", ",
                                proposal.words().stream()
                                        .map(word -> "“" + word + "”")
                                        .toList())));
    }
}
