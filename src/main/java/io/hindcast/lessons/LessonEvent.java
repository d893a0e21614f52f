package io.hindcast.lessons;

import io.hindcast.archive.Fingerprint;
import io.hindcast.archive.Judgment.Pair;
import io.hindcast.archive.Judgment.Question;
import io.hindcast.archive.Judgment.Side;
import io.hindcast.insight.Gap;
import io.hindcast.insight.Incident;
import io.hindcast.lessons.LuckEntry.RanOut;

/** Something that an incident says about an earlier one and that asks for a look, until somebody has seen it. */
public sealed interface LessonEvent {

    /** The incident that brought it. */
    Incident incident();

    /** The name under which it is kept that somebody has seen it. */
    Pair seen();

    /** A gap hit again after it had been closed. */
    record GapRecurred(Gap gap, Incident incident) implements LessonEvent {
        @Override
        public Pair seen() {
            String name = Fingerprint.of(gap.id().value());
            return pair(incident, new Side(incident.archive(), incident.key(), name));
        }
    }

    /** An incident came although its fix was already listed. */
    record ActionMatched(ListedFix fix) implements LessonEvent {
        @Override
        public Incident incident() {
            return fix.incident();
        }

        @Override
        public Pair seen() {
            return pair(fix.incident(), fix.pair().object());
        }
    }

    /** Luck ran out, or may have. */
    record LuckRanOut(LuckEntry entry, RanOut out) implements LessonEvent {
        @Override
        public Incident incident() {
            return out.incident();
        }

        @Override
        public Pair seen() {
            return pair(out.incident(), out.pair().subject());
        }
    }

    private static Pair pair(Incident incident, Side other) {
        return new Pair(Question.SEEN, new Side(incident.archive(), incident.key(), ""), other);
    }
}
