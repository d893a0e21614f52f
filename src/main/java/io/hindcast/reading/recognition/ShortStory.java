package io.hindcast.reading.recognition;

import io.hindcast.reading.document.Texts;
import io.hindcast.reading.draft.Part;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.IncidentWords;
import io.hindcast.reading.words.Words;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A report of a few sentences: what happened, what was done, what prevents it. */
final class ShortStory {
    private static final Set<String> PROBLEMS = Set.of(
            "problem",
            "the problem",
            "issue",
            "the issue",
            "incident",
            "symptom",
            "symptoms",
            "what broke",
            "what happened");
    private static final Cue DEED = Cue.ofAnyCase(
            "\\b(?:we|i|they|he|she) (?:\\w+ly |then )?(?:\\w+ed|ran|set|put|took|made|found|rebuilt|sent|went|brought|cut|gave)\\b");
    private static final Cue FAILED = Cue.ofAnyCase(
            "\\b(?:failed|failures?|down|unavailable|unreachable|stuck|lost|crashed|expired|outages?|could not|couldn.t|nobody|no one|errors?|broke|stopped|did not|not \\w+ed|slow)\\b");

    private final ReportDraft draft;

    ShortStory(ReportDraft draft) {
        this.draft = draft;
    }

    // a text whose title names a failure is a report, without a day one in part, where under a name of the
    // problem it tells in the past tense what failed, and under one of the solution what was done; with a day in its
    // head, a summary that tells so and a part for actions are enough. How to solve a problem is told in the present.
    /** Whether this is such a report. */
    boolean isReport(boolean datedByHead) {
        if (!IncidentWords.INCIDENT.in(draft.title()) || IncidentWords.MANY.in(draft.title())) {
            return false;
        }
        boolean failed = tells(ShortStory::namesProblem, text -> IncidentWords.PAST.in(text) && FAILED.in(text));
        boolean solved = tells(
                part -> part.named() && part.role() == Role.RESOLUTION,
                text -> IncidentWords.PAST.in(text) || DEED.in(text));
        boolean acted = tells(part -> part.named() && part.role() == Role.ACTIONS, text -> true);
        return failed && (solved || (datedByHead && acted));
    }

    private static boolean namesProblem(Part part) {
        return (part.named() && part.role() == Role.SUMMARY) || PROBLEMS.contains(Words.bare(part.titleText()));
    }

    private boolean tells(Predicate<Part> which, Predicate<String> how) {
        List<Part> parts = draft.parts().stream().filter(which).toList();
        return parts.stream()
                        .flatMap(part -> Texts.of(part.blocks()).stream())
                        .anyMatch(text -> how.test(Words.brief(text.oneLine(), 500)))
                && parts.stream().anyMatch(IncidentStory::hasContent);
    }
}
