package io.hindcast.insight;

import io.hindcast.deciding.FixName;
import io.hindcast.deciding.SameCause;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people answered to "same cause?", by fix and incident. */
final class Answers {
    private final Map<String, SameCause> byQuestion = new HashMap<>();

    Answers(Collection<SameCause> standing) {
        standing.forEach(answer -> byQuestion.put(
                question(answer.fix(), answer.archive(), answer.report().value()), answer));
    }

    /** The answer for an incident after a fix; null until there is one. */
    @Nullable
    SameCause of(FixName fix, Incident incident) {
        return byQuestion.get(question(fix, incident.archive(), incident.key().value()));
    }

    private static String question(FixName fix, String archive, String report) {
        return String.join("\n", fix.value(), archive, report);
    }
}
