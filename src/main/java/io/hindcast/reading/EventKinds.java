package io.hindcast.reading;

import static io.hindcast.report.EventKind.ACKNOWLEDGED;
import static io.hindcast.report.EventKind.CHANGE;
import static io.hindcast.report.EventKind.COMMUNICATED;
import static io.hindcast.report.EventKind.DETECTED;
import static io.hindcast.report.EventKind.IDENTIFIED;
import static io.hindcast.report.EventKind.IMPACT;
import static io.hindcast.report.EventKind.MITIGATED;
import static io.hindcast.report.EventKind.OTHER;
import static io.hindcast.report.EventKind.RESOLVED;

import io.hindcast.report.EventKind;
import io.hindcast.report.TimelineEvent;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from the words of a timeline's events, and from what came before them, what each of them was. */
final class EventKinds {
    private static final int MOST_TEXT = 300;
    private static final Pattern STATE =
            Pattern.compile("\\[?(investigating|identified|monitoring|resolved)(?:\\]|\\s*(?:$|[:.|–—-](?:\\s|$)))");
    private static final Set<EventKind> KNOWN = EnumSet.of(DETECTED, ACKNOWLEDGED, IDENTIFIED);
    private static final Set<EventKind> TOLD = EnumSet.of(RESOLVED, ACKNOWLEDGED, DETECTED, MITIGATED, IDENTIFIED);
    private static final Set<EventKind> OPEN = EnumSet.of(OTHER, CHANGE, IMPACT);

    private EventKinds() {}

    /** The same events with their kinds. */
    static List<TimelineEvent> assign(List<TimelineEvent> events) {
        List<String> words = events.stream().map(event -> words(event.text())).toList();
        List<EventKind> kinds =
                new ArrayList<>(words.stream().map(EventKinds::byWords).toList());
        byCourse(words, kinds);
        List<TimelineEvent> assigned = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            TimelineEvent event = events.get(i);
            assigned.add(new TimelineEvent(event.at(), event.text(), kinds.get(i), event.line()));
        }
        return List.copyOf(assigned);
    }

    /** The kind that these words alone tell. */
    static EventKind of(String text) {
        return byWords(words(text));
    }

    // the kind of an event by its words; of several lists that fit, the first decides, and where the first
    // sentence
    // says it, the sentences after it do not count.
    private static EventKind byWords(String text) {
        EventKind led = byState(text);
        if (led != OTHER) {
            return led;
        }
        int clause = text.indexOf(". ");
        EventKind first = clause > 0 ? bySentence(text.substring(0, clause)) : OTHER;
        return TOLD.contains(first) ? first : bySentence(text);
    }

    // an entry that is led by a state of a status page, "Monitoring: ...", is what that state says.
    private static EventKind byState(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        if (first != 'i' && first != 'm' && first != 'r' && first != '[') {
            return OTHER;
        }
        Matcher led = STATE.matcher(text);
        if (!led.lookingAt()) {
            return OTHER;
        }
        return switch (led.group(1)) {
            case "resolved" -> RESOLVED;
            case "monitoring" -> MITIGATED;
            case "identified" -> IDENTIFIED;
            default -> EventWords.in("alert", text) ? DETECTED : ACKNOWLEDGED;
        };
    }

    private static EventKind bySentence(String text) {
        if (EventWords.in("over", text)) {
            return RESOLVED;
        }
        if (EventWords.in("ack", text)) {
            return ACKNOWLEDGED;
        }
        if (EventWords.in("began", text)) {
            return EventWords.in("alert", text) ? DETECTED : IMPACT;
        }
        if (EventWords.in("alert", text)) {
            return DETECTED;
        }
        if (EventWords.in("well", text)) {
            return MITIGATED;
        }
        if (EventWords.in("seen", text)) {
            return DETECTED;
        }
        if (EventWords.in("look", text)) {
            return ACKNOWLEDGED;
        }
        if (EventWords.in("found", text)) {
            return IDENTIFIED;
        }
        return byDeed(text);
    }

    // a change whose second clause tells of harm is where the harm began, and so is harm told before the change
    private static EventKind byDeed(String text) {
        if (EventWords.in("tell", text)) {
            return COMMUNICATED;
        }
        int clause = secondClause(text);
        boolean remedy = EventWords.in("remedy", text);
        boolean change = EventWords.in("change", text);
        if (clause > 0 && (remedy || change) && EventWords.in("hurt", text.substring(clause))) {
            return IMPACT;
        }
        int harm = change && !remedy ? EventWords.first("harm", text) : -1;
        if (harm >= 0 && harm < EventWords.first("change", text)) {
            return IMPACT;
        }
        if (change && !(remedy && isCure(text))) {
            return CHANGE;
        }
        return !remedy && EventWords.in("hurt", text) ? IMPACT : OTHER;
    }

    private static boolean isCure(String text) {
        return text.matches(
                "(?s).*\\b(?:roll(?:ed|s|ing)? ?back|rollback|revert\\w*|hot ?fix\\w*|fix(?:es|ed)?|patch\\w*|restor\\w+)\\b.*");
    }

    private static int secondClause(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            if ((text.charAt(i) == ';' || text.charAt(i) == '.') && text.charAt(i + 1) == ' ') {
                return i + 1;
            }
        }
        return -1;
    }

    // what is done before anybody knows is a change; a deed or a state of health after that is the mitigation,
    // and
    // without any word of health the last finished deed is; the last word, where it confirms, resolves.
    private static void byCourse(List<String> words, List<EventKind> kinds) {
        int known = firstOf(kinds, KNOWN);
        for (int i = 0; i < kinds.size(); i++) {
            String text = words.get(i);
            boolean deed = EventWords.in("remedy", text) || EventWords.in("change", text);
            if (i < known && kinds.get(i) == OTHER && deed) {
                kinds.set(i, CHANGE);
            } else if (i > known && OPEN.contains(kinds.get(i)) && isHealthy(text)) {
                kinds.set(i, MITIGATED);
            }
        }
        if (!kinds.contains(MITIGATED)) {
            lastDeed(words, kinds, known);
        }
        int last = kinds.size() - 1;
        if (last > 0
                && kinds.subList(0, last).contains(MITIGATED)
                && EventWords.in("confirm", words.get(last))
                && kinds.get(last) != RESOLVED) {
            kinds.set(last, RESOLVED);
        }
    }

    private static void lastDeed(List<String> words, List<EventKind> kinds, int known) {
        for (int i = kinds.size() - 1; i > known; i--) {
            EventKind kind = kinds.get(i);
            if ((kind == OTHER || kind == CHANGE) && isFinishedDeed(words.get(i))) {
                kinds.set(i, MITIGATED);
                return;
            }
        }
    }

    private static boolean isHealthy(String text) {
        return EventWords.in("good", text) && !EventWords.in("unfinished", text) && !hurtsAtTheEnd(text);
    }

    private static boolean hurtsAtTheEnd(String text) {
        int clause = secondClause(text);
        String end = clause > 0 ? text.substring(clause) : text;
        return EventWords.in("hurt", end) && !EventWords.in("good", end);
    }

    private static boolean isFinishedDeed(String text) {
        return EventWords.in("remedy", text) && !EventWords.in("unfinished", text);
    }

    private static int firstOf(List<EventKind> kinds, Set<EventKind> wanted) {
        for (int i = 0; i < kinds.size(); i++) {
            if (wanted.contains(kinds.get(i))) {
                return i;
            }
        }
        int impact = kinds.indexOf(IMPACT);
        return impact >= 0 ? impact : -1;
    }

    private static String words(String text) {
        return Words.fold(Words.brief(text, MOST_TEXT));
    }
}
