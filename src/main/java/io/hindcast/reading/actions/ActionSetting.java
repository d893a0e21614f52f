package io.hindcast.reading.actions;

import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.ForeignWords;
import io.hindcast.reading.words.Words;
import io.hindcast.report.ActionState;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the heading or label above some actions says about all of them: whose they are, how urgent, how far. */
record ActionSetting(
        @Nullable String owner,
        @Nullable String priority,
        @Nullable ActionState state) {
    static final ActionSetting NONE = new ActionSetting(null, null, null);
    private static final Cue STATE = Cue.of(
            "\\b(done|completed|finished|closed|resolved|planned|open|to ?do|todo|in progress|ongoing|not started|blocked|dropped)\\b");
    private static final Pattern PRIORITY = Pattern.compile(
            "^(critical|high|medium|low|p[0-4])(?: priority)?$|^priority (critical|high|medium|low|[0-4])$");
    private static final Set<String> KINDS = Set.of(
            "process",
            "documentation",
            "technical",
            "monitoring",
            "training",
            "testing",
            "misc",
            "prevention",
            "detection",
            "mitigation",
            "response",
            "investigation",
            "cleanup",
            "immediate",
            "other",
            "general",
            "short term",
            "long term",
            "medium term",
            "mid term",
            "organizational",
            "tooling",
            "alerting",
            "communication");

    // R-355: a heading in the present perfect, "What we have changed", "Steps taken to prevent this", "Improvements
    // made",
    // says that what stands under it is done, but for what an item says itself: "We will ...", "Ann is writing ...".
    private static final Cue HAS_DONE = Cue.of(
            "\\b(?:weve|have|we ve) (?:\\w+ )?(?:done|changed|improved|fixed|made|taken)\\b|^(?:steps|measures|changes|improvements|actions) (?:already )?(?:taken|made|done)\\b|^changes we made$");

    /** What this label says; {@code amongTeams}: a label beside it names a team, so that "Architecture" does too. */
    static ActionSetting of(String label, boolean amongTeams) {
        String name = label.endsWith(":") ? label.substring(0, label.length() - 1) : label;
        String bare = Words.bare(name);
        var priority = PRIORITY.matcher(bare);
        if (priority.find()) {
            return new ActionSetting(null, bare.replace(" priority", "").replace("priority ", ""), null);
        }
        // "Risk Team" over actions owns them; "Process improvements" only groups them.
        if (isOwner(name, amongTeams)) {
            return new ActionSetting(Owners.named(name), null, null);
        }
        ActionState state = state(bare);
        return new ActionSetting(null, null, state == null && HAS_DONE.in(bare) ? ActionState.DONE : state);
    }

    /** Whether one of these labels is clearly a team or a handle. */
    static boolean namesTeams(List<String> labels) {
        for (String label : labels) {
            if (Owners.isTeam(label)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwner(String name, boolean amongTeams) {
        String bare = Words.bare(name);
        return Owners.isTeam(name)
                || (amongTeams && !bare.isEmpty() && bare.split(" ", -1).length <= 4 && !isKind(bare));
    }

    private static boolean isKind(String bare) {
        return KINDS.contains(bare)
                || bare.endsWith("improvements")
                || bare.endsWith("actions")
                || bare.endsWith("items")
                || bare.endsWith("term");
    }

    // a heading such as "Immediate actions (completed)" gives its state to the actions under it; one with two
    // states none.
    private static @Nullable ActionState state(String bare) {
        if (bare.split(" ", -1).length > 6) {
            return null;
        }
        var found = STATE.matcher(ForeignWords.eachInEnglish(bare));
        ActionState state = null;
        while (found.find()) {
            ActionState next = StateWords.ofCell(found.group(1));
            if (state != null && state != next) {
                return null;
            }
            state = next;
        }
        return state;
    }

    /** This setting, with what the other one says where this one is silent. */
    ActionSetting or(ActionSetting outer) {
        return new ActionSetting(
                owner != null ? owner : outer.owner,
                priority != null ? priority : outer.priority,
                state != null ? state : outer.state);
    }

    /** Gives these traits what this setting says. */
    void giveTo(ActionTraits traits) {
        if (owner != null) {
            traits.take(Trait.OWNER, owner);
        }
        if (priority != null) {
            traits.take(Trait.PRIORITY, priority);
        }
        traits.state(state);
    }
}
