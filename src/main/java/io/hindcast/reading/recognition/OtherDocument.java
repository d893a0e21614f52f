package io.hindcast.reading.recognition;

import io.hindcast.reading.document.Texts;
import io.hindcast.reading.draft.Part;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.IncidentWords;
import io.hindcast.reading.words.Words;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands between reports and speaks of incidents without being a report of one, by its title and the names of its parts. */
enum OtherDocument {
    DECISION("a record of a decision"),
    PROPOSAL("a proposal"),
    RUNBOOK("a runbook"),
    MEETING("the notes of a meeting"),
    PLAN("a plan");

    private static final Set<String> DECIDED = Set.of("decision", "decision outcome");
    private static final Set<String> WEIGHED = Set.of(
            "status", "consequences", "considered options", "decision drivers", "alternatives considered", "options");
    private static final Set<String> PROPOSED = Set.of(
            "proposal",
            "proposed design",
            "motivation",
            "goals",
            "non goals",
            "goals and non goals",
            "alternatives",
            "alternatives considered",
            "drawbacks",
            "unresolved questions",
            "prior art",
            "rollout plan");
    private static final Set<String> MET = Set.of(
            "agenda",
            "attendees",
            "present",
            "apologies",
            "minutes",
            "decisions",
            "discussion",
            "next meeting",
            "any other business",
            "aob");
    private static final Cue PROPOSES = Cue.ofAnyCase(
            "^\\W*(?:rfc|adr|prd|proposal|(?:technical )?design(?: doc(?:ument)?)?)(?:[ -]?#?\\d{1,5})?\\s?[:–—-] ");
    private static final Cue GUIDES = Cue.ofAnyCase(
            "^\\W*(?:run ?book|play ?book|troubleshooting|standard operating procedure|sop)\\b|\\b(?:run ?book|play ?book|troubleshooting guide)\\W*$");
    private static final Cue MEETS = Cue.ofAnyCase(
            "\\bmeeting(?: notes| minutes| of\\b|,|\\W*\\d|\\W*$)|^\\W*(?:minutes|agenda|meeting)\\b|\\bstand-?up\\b|\\bweekly(?:\\W*\\d|\\W*$| (?:notes|review|report))|^\\W*(?:[\\w-]+ ){0,2}weekly\\b");
    private static final Cue PLANS = Cue.ofAnyCase(
            "\\b(?:planned|scheduled|upcoming) (?:\\w+ ){0,2}(?:maintenance|upgrade|downtime|migration|outage|work)\\b"
                    + "|\\bmaintenance (?:notice|plan|window|announcement)\\b|\\bgame ?day\\b|\\b(?:drill|exercise)\\b|\\b(?:roll-?out|migration|upgrade|release|test|failover) plan\\b");
    private static final Cue AHEAD = Cue.ofAnyCase("\\b(?:will|shall|must|may|should)\\b");
    private static final Set<Role> OF_CAUSES = EnumSet.of(Role.ROOT_CAUSE, Role.WHYS, Role.FACTORS);
    private static final Set<Role> OF_INCIDENTS = EnumSet.of(
            Role.ROOT_CAUSE,
            Role.WHYS,
            Role.FACTORS,
            Role.TIMELINE,
            Role.IMPACT,
            Role.RESOLUTION,
            Role.DETECTION,
            Role.TRIGGER);

    private final String words;

    OtherDocument(String words) {
        this.words = words;
    }

    /** What it is, in a few words. */
    String words() {
        return words;
    }

    // a record of a decision, a proposal, a runbook, the notes of a meeting and a plan are told by their title
    // and the names of their parts; a part for the cause, or where it says more a timeline, makes it a report all the
    // same.
    /** The kind of this document; null where it is none of these. {@code start} is how it begins, {@code timed}: it tells events. */
    static @Nullable OtherDocument of(ReportDraft draft, String start, boolean timed) {
        if (draft.parts().stream().anyMatch(OtherDocument::tellsCause)) {
            return null;
        }
        Set<String> headings =
                draft.parts().stream().map(Part::titleText).map(Words::bare).collect(Collectors.toSet());
        Set<Role> roles = draft.parts().stream()
                .filter(part -> part.named() && IncidentStory.hasContent(part))
                .map(Part::role)
                .collect(Collectors.toSet());
        if (!roles.contains(Role.TIMELINE) && !timed) {
            if (count(DECIDED, headings) >= 1 && count(WEIGHED, headings) >= 1) {
                return DECISION;
            }
            if (PROPOSES.in(draft.title()) || count(PROPOSED, headings) >= 2) {
                return PROPOSAL;
            }
            if (GUIDES.in(draft.title())) {
                return RUNBOOK;
            }
        }
        boolean told = roles.stream().anyMatch(OF_INCIDENTS::contains);
        if (!told && (MEETS.in(draft.title()) || count(MET, headings) >= 2)) {
            return MEETING;
        }
        boolean ahead = PLANS.in(draft.title()) && AHEAD.in(start) && !IncidentWords.PAST.in(start);
        return ahead ? PLAN : null;
    }

    private static boolean tellsCause(Part part) {
        boolean headed = part.named() && OF_CAUSES.contains(part.role()) && IncidentStory.hasContent(part);
        return headed
                && (Words.bare(part.titleText()).contains("cause")
                        || Texts.of(part.blocks()).stream().anyMatch(text -> IncidentWords.PAST.in(text.oneLine())));
    }

    private static long count(Set<String> names, Set<String> headings) {
        return headings.stream().filter(names::contains).count();
    }
}
