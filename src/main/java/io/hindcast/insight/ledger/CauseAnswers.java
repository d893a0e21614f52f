package io.hindcast.insight.ledger;

import io.hindcast.deciding.Answer;
import io.hindcast.deciding.Meanings.Meaning;
import io.hindcast.deciding.Question;
import io.hindcast.deciding.Subject;
import io.hindcast.insight.incidents.Incident;
import io.hindcast.insight.table.Wordings;
import io.hindcast.report.GapId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What people answered to "same cause?", by fix and incident. An answer about a gap follows it through names and merges: it is
 * kept under the words of its incident's report, and holds for whatever gap these words mean. Of two that come to mean the
 * same question the later one holds.
 */
final class CauseAnswers {
    private final Wordings wordings;
    private final Map<Subject, Map<Subject, Answer>> byFix = new HashMap<>();

    /** The answers that stand, the older first. */
    CauseAnswers(Collection<Answer> standing, Wordings wordings) {
        this.wordings = wordings;
        standing.forEach(answer -> byFix.computeIfAbsent(meant(answer.question().about()), fix -> new HashMap<>())
                .put(answer.question().other(), answer));
    }

    /** What is known of an incident after a fix of this day; {@code worded} is the fix in the words of the incident's report. */
    Recurrence of(Subject fix, Subject worded, Incident incident, LocalDate fixed) {
        Subject report = Subject.of(incident.archive(), incident.key());
        Answer answer = byFix.getOrDefault(fix, Map.of()).get(report);
        Question question = answer == null ? new Question(Question.Kind.SAME_CAUSE, worded, report) : answer.question();
        return new Recurrence(incident, fixed, question, answer);
    }

    private Subject meant(Subject fix) {
        if (!fix.isGap()) {
            return fix;
        }
        return Optional.ofNullable(wordings.meant(fix.folded()))
                .or(() -> wordings.meaning(GapId.ofFolded(fix.folded())).map(Meaning::gap))
                .map(Subject::of)
                .orElse(fix);
    }
}
