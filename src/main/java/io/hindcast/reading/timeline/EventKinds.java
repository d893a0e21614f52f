package io.hindcast.reading.timeline;

import static io.hindcast.report.EventKind.ACKNOWLEDGED;
import static io.hindcast.report.EventKind.CHANGE;
import static io.hindcast.report.EventKind.COMMUNICATED;
import static io.hindcast.report.EventKind.DETECTED;
import static io.hindcast.report.EventKind.IDENTIFIED;
import static io.hindcast.report.EventKind.IMPACT;
import static io.hindcast.report.EventKind.MITIGATED;
import static io.hindcast.report.EventKind.OTHER;
import static io.hindcast.report.EventKind.RESOLVED;

import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Words;
import io.hindcast.report.EventKind;
import io.hindcast.report.TimelineEvent;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from the words of a timeline's events, and from what came before them, what each of them was. */
public final class EventKinds {
    private static final int MOST_TEXT = 300;
    private static final Pattern STATE = Pattern.compile(
            "\\[?(investigating|identified|monitoring|mitigat(?:ed|ion)|detect(?:ed|ion)|resolved)(?:\\]|\\s*(?:$|[:.|–—-](?:\\s|$)))");
    private static final Cue CURE = Cue.of(
            "\\b(?:roll(?:ed|s|ing)? ?back|rollback|revert\\w*|hot ?fix\\w*|fix(?:es|ed)?|patch\\w*|restor\\w+)\\b");
    private static final Cue IMPACT_END = Cue.of(
            "\\bimpact (?:has |is |was )?(?:end(?:s|ed)?|over|stop(?:s|ped)|ceased?)\\b|\\bend of (?:the )?(?:\\w+ )?(?:impact|outage|downtime)\\b");
    // what begins with the number of those that were ill, "17 pods unhealthy", finishes nothing.
    private static final Cue ILL =
            Cue.of("^(?:all |some |\\d+ )(?:\\S+ ){1,3}(?:unhealthy|down|unavailable|failing|not ready)\\b");
    private static final Set<EventKind> KNOWN = EnumSet.of(DETECTED, ACKNOWLEDGED, IDENTIFIED);
    private static final Set<EventKind> TOLD = EnumSet.of(RESOLVED, ACKNOWLEDGED, DETECTED, MITIGATED, IDENTIFIED);
    private static final Set<EventKind> OPEN = EnumSet.of(OTHER, CHANGE, IMPACT);

    private EventKinds() {}

    /** The same events with their kinds. */
    public static List<TimelineEvent> assign(List<TimelineEvent> events) {
        List<EventWords> words = new ArrayList<>(events.size());
        List<EventKind> kinds = new ArrayList<>(events.size());
        for (TimelineEvent event : events) {
            words.add(words(event.text()));
            kinds.add(byWords(words.getLast()));
        }
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
    // sentence says it, the sentences after it do not count.
    private static EventKind byWords(EventWords text) {
        EventKind led = byState(text);
        if (led != OTHER) {
            return led;
        }
        int clause = text.text().indexOf(". ");
        EventKind first = clause > 0 ? bySentence(EventWords.of(text.text().substring(0, clause))) : OTHER;
        return TOLD.contains(first) ? first : bySentence(text);
    }

    // an entry that is led by a state of a status page, "Monitoring: ...", or by the name of a milestone,
    // "Mitigation: ...", is what that says.
    private static EventKind byState(EventWords words) {
        String text = words.text();
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        if ("imrd[".indexOf(first) < 0) {
            return OTHER;
        }
        Matcher led = STATE.matcher(text);
        if (!led.lookingAt()) {
            return OTHER;
        }
        return switch (led.group(1)) {
            case "resolved" -> RESOLVED;
            case "monitoring" -> MITIGATED;
            case "mitigated", "mitigation" -> words.tell(EventSign.UNFINISHED) ? OTHER : MITIGATED;
            case "detected", "detection" -> DETECTED;
            case "identified" -> IDENTIFIED;
            default -> words.tell(EventSign.ALERT) ? DETECTED : ACKNOWLEDGED;
        };
    }

    private static EventKind bySentence(EventWords text) {
        if (text.tell(EventSign.OVER)) {
            return RESOLVED;
        }
        if (text.tell(EventSign.ACK)) {
            return ACKNOWLEDGED;
        }
        if (text.tell(EventSign.BEGAN)) {
            return text.tell(EventSign.ALERT) ? DETECTED : IMPACT;
        }
        if (text.tell(EventSign.ALERT)) {
            return DETECTED;
        }
        if (text.tell(EventSign.WELL)) {
            return MITIGATED;
        }
        if (text.tell(EventSign.SEEN)) {
            return DETECTED;
        }
        if (text.tell(EventSign.LOOK)) {
            return ACKNOWLEDGED;
        }
        if (text.tell(EventSign.FOUND)) {
            return IDENTIFIED;
        }
        return byDeed(text);
    }

    // a change whose second clause tells of harm is where the harm began, and so is harm told before the change
    private static EventKind byDeed(EventWords text) {
        if (text.tell(EventSign.TELL)) {
            return COMMUNICATED;
        }
        int clause = secondClause(text.text());
        boolean remedy = text.tell(EventSign.REMEDY);
        boolean change = text.tell(EventSign.CHANGE);
        if (clause > 0 && (remedy || change) && from(text, clause).tell(EventSign.HURT)) {
            return IMPACT;
        }
        int harm = change && !remedy ? text.first(EventSign.HARM) : -1;
        if (harm >= 0 && harm < text.first(EventSign.CHANGE)) {
            return IMPACT;
        }
        if (change && !(remedy && CURE.in(text.text()))) {
            return CHANGE;
        }
        return !remedy && text.tell(EventSign.HURT) ? IMPACT : OTHER;
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
    // and without any word of health the last finished deed is; the last word, where it confirms, resolves.
    private static void byCourse(List<EventWords> words, List<EventKind> kinds) {
        int known = firstOf(kinds, KNOWN);
        int named = namedMitigation(words, kinds);
        for (int i = 0; i < kinds.size(); i++) {
            EventWords text = words.get(i);
            boolean deed = text.tell(EventSign.REMEDY) || text.tell(EventSign.CHANGE);
            boolean open = kinds.get(i) == OTHER
                    || (kinds.get(i) == MITIGATED && !kinds.subList(0, i).contains(IMPACT));
            if (i < known && open && deed) {
                kinds.set(i, CHANGE);
            } else if (i > known && i > named && OPEN.contains(kinds.get(i)) && isHealthy(text)) {
                kinds.set(i, MITIGATED);
            }
        }
        impactEnds(words, kinds);
        if (!kinds.contains(MITIGATED)) {
            lastDeed(words, kinds, known);
        }
        int last = kinds.size() - 1;
        if (last > 0
                && kinds.subList(0, last).contains(MITIGATED)
                && words.get(last).tell(EventSign.CONFIRM)
                && kinds.get(last) != RESOLVED) {
            kinds.set(last, RESOLVED);
        }
    }

    // where an entry is called the mitigation, health that is told before it mitigates nothing.
    private static int namedMitigation(List<EventWords> words, List<EventKind> kinds) {
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i) == MITIGATED && words.get(i).text().startsWith("mitigat")) {
                return i;
            }
        }
        return -1;
    }

    // the end of the impact mitigates where a later entry resolves the incident, else it resolves it itself.
    private static void impactEnds(List<EventWords> words, List<EventKind> kinds) {
        for (int i = 0; i < kinds.size(); i++) {
            if (IMPACT_END.in(words.get(i).text()) && !words.get(i).tell(EventSign.UNFINISHED)) {
                kinds.set(i, kinds.lastIndexOf(RESOLVED) > i ? MITIGATED : RESOLVED);
            }
        }
    }

    private static void lastDeed(List<EventWords> words, List<EventKind> kinds, int known) {
        for (int i = kinds.size() - 1; i > known; i--) {
            EventKind kind = kinds.get(i);
            if ((kind == OTHER || kind == CHANGE) && isFinishedDeed(words.get(i))) {
                kinds.set(i, MITIGATED);
                return;
            }
        }
    }

    private static boolean isHealthy(EventWords text) {
        return text.tell(EventSign.GOOD) && !text.tell(EventSign.UNFINISHED) && !hurtsAtTheEnd(text);
    }

    private static boolean hurtsAtTheEnd(EventWords text) {
        int clause = secondClause(text.text());
        EventWords end = clause > 0 ? from(text, clause) : text;
        return end.tell(EventSign.HURT) && !end.tell(EventSign.GOOD);
    }

    private static boolean isFinishedDeed(EventWords text) {
        return text.tell(EventSign.REMEDY) && !text.tell(EventSign.UNFINISHED) && !ILL.in(text.text());
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

    private static EventWords from(EventWords text, int start) {
        return EventWords.of(text.text().substring(start));
    }

    private static EventWords words(String text) {
        return EventWords.of(Words.fold(Words.brief(text, MOST_TEXT)));
    }
}
