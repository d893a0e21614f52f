package io.hindcast.reading.actions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What can be written about an action, its task among it: by which keys beside the task, "Owner: Ann", and under which heads of
 * a table. The cells of a row are taken from the last of these to the first, the task last.
 */
enum Trait {
    TASK(
            "",
            "task|tasks|action|actions|action item|action items|corrective action|preventive action"
                    + "|preventative action|follow up|followup|follow up action|follow up item|item|todo|to do|what"
                    + "|activity|measure|remediation|remediation item|improvement|recommendation|description|work item"
                    + "|action required|next step|corrective measure|fix|deliverable"),
    OWNER(
            "owner|owners|owned by|assignee|assignees|assigned|assigned to|responsible|dri|who|team",
            "owner|owners|owning team|assignee|assigned to|assigned|who|responsible|responsible party"
                    + "|responsible team|dri|team|lead|person|accountable|responsibility|assignees|owner team|poc"),
    PRIORITY("priority|prio", "priority|prio|importance|urgency"),
    DUE(
            "due|due date|due by|deadline|eta|target|target date|by|until|expected|planned|completion|estimated completion"
                    + "|expected completion",
            "due|due date|due by|deadline|target|target date|expected date|expected completion"
                    + "|completion date|eta|by|by when|when|date|timeframe"),
    STATE("status|state", "status|state|progress|outcome|done|complete|completed"),
    TICKET(
            "ticket|issue|jira|bug",
            "ticket|tickets|issue|jira|github issue|reference|jira ticket|bug|tracking|tracking issue|link" + "|pr"),
    TYPE("type|kind", "type|kind|category");

    private static final Pattern QUALIFIED = Pattern.compile(
            "(?:assigned|action|item|task|current|primary|main|proposed|follow ?up) (owners?|assignees?|team|status|state|priority|due date|deadline|ticket)");
    private static final Map<String, Trait> KEYS = byWords(trait -> trait.keys);
    private static final Map<String, Trait> HEADS = byWords(trait -> trait.heads);

    private final String keys;
    private final String heads;

    Trait(String keys, String heads) {
        this.keys = keys;
        this.heads = heads;
    }

    /** The trait that this key tells, in bare lower-case words; null where it tells none. */
    static @Nullable Trait ofKey(String key) {
        return KEYS.get(key);
    }

    /** The trait that a column with this head tells, in bare lower-case words; null where it tells none. */
    static @Nullable Trait ofHead(String head) {
        // a head may say of what it is the owner, the state, the priority or the date: "Assigned Owner".
        Matcher qualified = QUALIFIED.matcher(head);
        return HEADS.get(qualified.matches() ? qualified.group(1) : head);
    }

    private static Map<String, Trait> byWords(Function<Trait, String> words) {
        Map<String, Trait> traits = new HashMap<>();
        for (Trait trait : values()) {
            List.of(words.apply(trait).split("\\|", -1)).forEach(word -> traits.put(word, trait));
        }
        traits.remove("");
        return Map.copyOf(traits);
    }
}
