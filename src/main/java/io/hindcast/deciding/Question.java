package io.hindcast.deciding;

import io.hindcast.report.Axis;
import io.hindcast.report.Ids;
import io.hindcast.report.ReportKey;

/** What a person is asked: a kind of question, what it is about, and the other thing that it is asked of. */
public record Question(Kind kind, Subject about, Subject other) {

    /** Whether a category that was proposed for a report is one of its. */
    public static Question proposed(String archive, ReportKey report, Axis axis, String category) {
        return new Question(Kind.PROPOSED, Subject.of(archive, report), Subject.of(axis, category));
    }

    /** What can be asked. */
    public enum Kind {
        /** Whether an incident (the other) after a fix (a gap that was closed, or an action that was done) had the cause that the fix was to remove. */
        SAME_CAUSE,
        /** Whether an incident would have been prevented by an action (the other) that was already listed. */
        ALREADY_LISTED,
        /** Whether luck ran out in a later incident (the other). */
        LUCK_RAN_OUT,
        /** Whether luck is answered by an action (the other) of its report. */
        LUCK_ANSWERED,
        /** Whether somebody has looked at what an incident says about the other, so that it is no longer news. */
        SEEN,
        /** Whether a category (the other) that was proposed for a report is one of its. */
        PROPOSED;

        /** The word in the store. */
        public String id() {
            return Ids.of(this);
        }

        static Kind of(String id) {
            return Ids.constant(Kind.class, id);
        }
    }
}
