package io.hindcast.reading.actions;

import io.hindcast.reading.time.Days;
import io.hindcast.reading.time.DueDates;
import io.hindcast.reading.words.Words;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a few words beside a task say of it: which trait, and its value. */
record TraitWord(Trait trait, String value) {
    private static final Pattern KEYED = Pattern.compile("^([A-Za-z][A-Za-z -]{0,18}?) {0,2}[=:] {0,2}(.{0,120})$");
    private static final Pattern DUE = Pattern.compile(
            "^(?i:due|deadline|eta|by|until|estimated completion|expected|planned)\\b(?: by| on|:)? {0,2}(.{3,40})$");
    private static final Pattern OWNER =
            Pattern.compile("^(?i:owner|owned by|assigned to|assignee)\\b {1,2}(.{2,60})$");
    private static final String LEVEL =
            "(critical|blocker|highest|urgent|high|major|medium|moderate|normal|minor|low|lowest|p[0-4])";
    private static final Pattern PRIORITY =
            Pattern.compile("^(?i:" + LEVEL + "(?: |-)priority|priority " + LEVEL + "|(p[0-4]))$");

    private static final Set<String> KINDS = Set.of(
            "detect",
            "repair",
            "prevent",
            "mitigate",
            "process",
            "investigate",
            "document",
            "fix",
            "improve",
            "monitor",
            "short term",
            "long term",
            "preventive",
            "corrective",
            "detective");

    /** What a piece with a key says, "owner=eng" or "Due: 2026-01-15"; null where it has none. */
    static @Nullable TraitWord keyed(String piece) {
        Matcher keyed = KEYED.matcher(piece);
        Trait trait = keyed.matches() ? Trait.ofKey(Words.bare(keyed.group(1))) : null;
        return trait == null ? null : new TraitWord(trait, keyed.group(2));
    }

    // in brackets: "due 2026-01-15", "high priority", "owner Ann", a state, a handle, a team, a ticket.
    /** What these words say without a key; null where they say nothing. */
    static @Nullable TraitWord of(String piece, Days days) {
        Matcher when = DUE.matcher(piece);
        if (when.matches() && DueDates.in(when.group(1), days) != null) {
            return new TraitWord(Trait.DUE, when.group(1));
        }
        Matcher level = PRIORITY.matcher(piece);
        if (level.matches()) {
            String word = level.group(1) != null ? level.group(1) : level.group(2);
            return new TraitWord(Trait.PRIORITY, word != null ? word : piece);
        }
        Matcher who = OWNER.matcher(piece);
        if (who.matches()) {
            return new TraitWord(Trait.OWNER, who.group(1));
        }
        if (StateWords.ofMark(piece) != null) {
            return new TraitWord(Trait.STATE, piece);
        }
        if (Owners.isTeam(piece)) {
            return new TraitWord(Trait.OWNER, piece);
        }
        if (isKind(piece)) {
            return new TraitWord(Trait.TYPE, piece);
        }
        return Tickets.isTicket(piece) ? new TraitWord(Trait.TICKET, piece) : null;
    }

    /** Whether these words are a kind of action, such as "prevent". */
    static boolean isKind(String words) {
        return KINDS.contains(Words.bare(words));
    }
}
