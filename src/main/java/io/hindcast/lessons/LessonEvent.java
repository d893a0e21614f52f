package io.hindcast.lessons;

import io.hindcast.archive.Fingerprint;
import io.hindcast.deciding.Question;
import io.hindcast.deciding.Subject;
import io.hindcast.insight.incidents.Incident;
import io.hindcast.insight.ledger.Gap;
import io.hindcast.lessons.LuckEntry.RanOut;

/** Something that an incident says about an earlier one and that asks for a look, until somebody has seen it. */
public sealed interface LessonEvent {

    /** The incident that brought it. */
    Incident incident();

    /** The name under which it is kept that somebody has seen it. */
    Question seen();

    /** A gap hit again after it had been closed. */
    record GapRecurred(Gap gap, Incident incident) implements LessonEvent {
        @Override
        public Question seen() {
            String name = Fingerprint.of(gap.wordedWhenBack().value());
            return asked(incident, Subject.of(incident.archive(), incident.key(), name));
        }
    }

    /** An incident came although its fix was already listed. */
    record ActionMatched(ListedFix fix) implements LessonEvent {
        @Override
        public Incident incident() {
            return fix.incident();
        }

        @Override
        public Question seen() {
            return asked(fix.incident(), fix.question().other());
        }
    }

    /** Luck ran out, or may have. */
    record LuckRanOut(LuckEntry entry, RanOut out) implements LessonEvent {
        @Override
        public Incident incident() {
            return out.incident();
        }

        @Override
        public Question seen() {
            return asked(out.incident(), out.question().about());
        }
    }

    private static Question asked(Incident incident, Subject other) {
        return new Question(Question.Kind.SEEN, Subject.of(incident.archive(), incident.key()), other);
    }
}
