package io.hindcast.reading.milestones;

import io.hindcast.reading.milestones.ToldTime.Sense;
import io.hindcast.reading.timeline.EventKinds;
import io.hindcast.reading.timeline.EventSign;
import io.hindcast.reading.timeline.EventWords;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Words;
import io.hindcast.report.EventKind;
import io.hindcast.report.TimelineEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the timed sentences of a story tell: an entry of a timeline says it alike, but a story says also since when and until when. */
final class StoryKinds {
    private static final Cue BEGINS = Cue.of(
            "^(?:on [\\w, ]{3,30} )?(?:beginning|starting)\\b|^(?:but |and |then )?(?:it|this)(?: all)? (?:began|started)\\b"
                    + "|\\b(?:outages?|incident|impact|disruptions?|interruptions?|degradation|downtime|slowdown|troubles?|problems?|issues?|failures?|slowness|errors) (?:first |then )?(?:began|started|set in|occurred|appeared)\\b"
                    + "|\\b(?:began|started) (?:to see|seeing|to experience|experiencing|having|to have) (?!reports?|alerts?|tickets?|complaints?|calls?)");
    private static final Cue STOPS = Cue.of(
            "\\bstopped (?:\\w+ing|working|for|at|in|on)\\b|\\bstopped\\W*$|\\bran out of\\b|\\b(?:nobody|no one|no \\w+) (?:could|were|was)\\b|\\b(?:went|were|was) (?:down|dark|offline|blank)\\b"
                    + "|\\brefused\\b|\\b(?:could(?: not| no longer|n.t)|did(?: not|n.t) (?:load|work|arrive|start|respond|answer|come|open|print|reach))\\b|\\b(?:was|were) gone\\b|\\bshut (?:\\w+ )?down\\b|\\b(?:expired|vanished|overflowed|broke)\\b|\\b(?:dropped|fell|went) to (?:zero|0|nothing)\\b|\\b(?:were|was|been|being) (?:rejected|refused|declined|lost|blocked|dropped)\\b|\\b(?:rejected|declined) (?:every|all)\\b|\\b(?:became|were|was) (?:stuck|unavailable|unreachable|unresponsive)\\b");
    private static final Cue PARTIAL =
            Cue.of("\\b(?:partially|partly|some|most|not|temporarily|will|should|expect\\w*|deploy(?:ment)? \\w+)\\b");
    private static final Cue ENDS = Cue.of(
            "\\b(?:outages?|incident|impact|disruptions?|interruptions?|degradation|downtime|troubles?|problems?|issues?|it|halt|slowness) (?:was |were |has )?(?:\\w+ly )?(?:ended|over|came to an end|cleared|disappeared)\\b|^(?:and )?ended\\W*$");
    private static final Cue LASTED = Cue.of(
            "\\b(?:last(?:ed|ing)|continued|persisted|went on|remained|stayed|not (?:\\w+ )?(?:ready|back|available|possible|reachable)|no \\w+)\\b");
    private static final Cue LONG_SINCE = Cue.of("^since\\b");
    private static final Set<EventKind> ENDING = EnumSet.of(EventKind.MITIGATED, EventKind.RESOLVED);
    private static final Set<EventKind> STATES =
            EnumSet.of(EventKind.IMPACT, EventKind.DETECTED, EventKind.MITIGATED, EventKind.RESOLVED);

    private static final Set<EventKind> KNOWN =
            EnumSet.of(EventKind.DETECTED, EventKind.ACKNOWLEDGED, EventKind.IDENTIFIED);

    /** A clause with its time; {@code hurts}: the sentence after it tells harm and no time. */
    record Told(TimelineEvent event, Sense sense, boolean hurts) {
        Told andHurts() {
            return new Told(event, sense, true);
        }
    }

    private StoryKinds() {}

    /** These clauses in order of time, with what they tell; where one says that it began, nothing else that went wrong is the beginning. */
    static List<TimelineEvent> of(List<Told> clauses) {
        List<Told> told = clauses.stream()
                .sorted(Comparator.comparing(each -> MilestoneReader.at(each.event())))
                .toList();
        List<TimelineEvent> kinds =
                EventKinds.assign(told.stream().map(Told::event).toList());
        boolean opened = told.stream().anyMatch(StoryKinds::begins);
        List<TimelineEvent> story = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            TimelineEvent event = kinds.get(i);
            EventKind kind = kind(told.get(i), event.kind());
            boolean begins = begins(told.get(i));
            kind = kind == EventKind.IMPACT && told.get(i).sense() == Sense.BY ? EventKind.OTHER : kind;
            kind = begins ? EventKind.IMPACT : opened && kind == EventKind.IMPACT ? EventKind.OTHER : kind;
            story.add(as(kind, event));
        }
        beginning(told, story);
        return story;
    }

    // where no clause tells harm, the beginning is what was done or happened right before a sentence that does,
    // else
    // the first event before anybody knew that is no change, else the notice that tells it.
    private static void beginning(List<Told> told, List<TimelineEvent> story) {
        if (story.stream().anyMatch(event -> event.kind() == EventKind.IMPACT)) {
            return;
        }
        int first = -1;
        for (int i = 0; i < story.size() && !KNOWN.contains(story.get(i).kind()); i++) {
            boolean open = story.get(i).kind() == EventKind.OTHER
                    && (told.get(i).sense() == Sense.THEN || told.get(i).sense() == Sense.SINCE);
            if (told.get(i).hurts()) {
                first = i;
                break;
            }
            first = first < 0 && open ? i : first;
        }
        if (first >= 0
                && story.subList(first, story.size()).stream()
                        .anyMatch(event -> KNOWN.contains(event.kind()) || ENDING.contains(event.kind()))) {
            story.set(first, as(EventKind.IMPACT, story.get(first)));
        }
    }

    private static TimelineEvent as(EventKind kind, TimelineEvent event) {
        return new TimelineEvent(event.at(), event.text(), kind, event.line());
    }

    /** Whether somebody says of this first event of a story that it hurts. */
    static boolean isFirstNotice(TimelineEvent event, List<TimelineEvent> story) {
        return event.kind() == EventKind.DETECTED
                && event.equals(story.getFirst())
                && hurts(event.text())
                && !EventWords.of(Words.fold(event.text())).tell(EventSign.ALERT);
    }

    /** Whether this event tells that all was well, and not only what was done. */
    static boolean isWell(TimelineEvent event) {
        EventWords words = EventWords.of(Words.fold(event.text()));
        return words.tell(EventSign.WELL) || words.tell(EventSign.GOOD);
    }

    /** Whether these words tell harm. */
    static boolean hurts(String words) {
        return ToldRange.HARM.in(words) || EventWords.of(Words.fold(words)).tell(EventSign.HURT);
    }

    private static boolean begins(Told told) {
        return told.sense() != Sense.UNTIL && begin(told.event().text());
    }

    /** Whether these words say that it began. */
    static boolean begin(String words) {
        return BEGINS.in(Words.fold(words));
    }

    private static EventKind kind(Told told, EventKind kind) {
        String words = Words.fold(told.event().text());
        if (told.sense() == Sense.UNTIL) {
            return LASTED.in(words) || ToldRange.HARM.in(words) ? EventKind.RESOLVED : EventKind.OTHER;
        }
        if ((told.sense() == Sense.SINCE || LONG_SINCE.in(words)) && !STATES.contains(kind)) {
            return STOPS.in(words) ? EventKind.IMPACT : EventKind.OTHER;
        }
        if (ENDS.in(words)) {
            return EventKind.RESOLVED;
        }
        if (ENDING.contains(kind)) {
            return PARTIAL.in(words) ? EventKind.OTHER : kind;
        }
        boolean harm = kind == EventKind.OTHER
                && ToldRange.HARM.in(words)
                && !EventWords.of(words).tell(EventSign.REMEDY);
        boolean stops = (kind == EventKind.OTHER || kind == EventKind.CHANGE) && STOPS.in(words);
        return harm || stops ? EventKind.IMPACT : kind;
    }
}
