package io.hindcast.classifying;

import io.hindcast.classifying.Material.Said;
import io.hindcast.report.Evidence;
import io.hindcast.report.Passage;
import io.hindcast.report.Reading;
import io.hindcast.report.Report;
import io.hindcast.report.Why;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a report into sentences, each with its place; leaves out impact, fixes, actions, luck, praise and questions. */
final class Sentences {
    private static final Pattern END = Pattern.compile("(?<=[.!?])['\"”)]*\\s+(?=[\\p{Lu}\"“'(`\\d])|\\n+");
    /** Shorter ones, such as a name, may stand in another sentence by chance. */
    private static final int SHORTEST_PART = 20;

    private final List<Said> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private Sentences() {}

    /** The sentences of a report that may tell why it happened or what set it off. */
    static List<Said> of(Reading reading) {
        Sentences sentences = new Sentences();
        sentences.addCauses(reading.report());
        sentences.addPassages(reading);
        return List.copyOf(sentences.found);
    }

    private void addCauses(Report report) {
        String title = report.title();
        if (title != null) {
            Evidence evidence = report.evidence().get("title");
            add(Place.TITLE, evidence == null ? 1 : evidence.line(), title);
        }
        for (Why why : report.whys()) {
            add(why.rootCause() ? Place.ROOT_CAUSE : Place.WHY, why.line(), why.answer());
        }
        String rootCause = report.rootCause();
        if (rootCause != null) {
            Evidence evidence = report.evidence().get("rootCause");
            add(Place.ROOT_CAUSE, evidence == null ? 1 : evidence.line(), rootCause);
        }
    }

    private void addPassages(Reading reading) {
        Changes changes = Changes.in(reading.report());
        Set<String> fine = new HashSet<>(reading.report().lessons().wentWell());
        fine.addAll(reading.report().lessons().lucky());
        for (Passage passage : reading.passages()) {
            Place place = place(passage, changes);
            if (place != null && !fine.contains(passage.text()) && !isTold(passage, reading.report())) {
                add(place, passage.line(), passage.text());
            }
        }
    }

    /** Whether a rung of the ladder of whys, without its question, has been added already. */
    private static boolean isTold(Passage passage, Report report) {
        return report.whys().stream()
                .anyMatch(why -> why.line() == passage.line() && passage.text().contains(why.answer()));
    }

    private static @Nullable Place place(Passage passage, Changes changes) {
        Place inTimeline = changes.of(passage);
        return switch (passage.role()) {
            case TITLE -> Place.TITLE;
            case SUMMARY -> inTimeline == null ? Place.SUMMARY : inTimeline;
            case ROOT_CAUSE -> Place.ROOT_CAUSE;
            case WHY -> Place.WHY;
            case TRIGGER -> Place.CHANGE;
            case TIMELINE -> inTimeline == null ? Place.BODY : inTimeline;
            case DETECTION, LESSON, OTHER -> Place.BODY;
            case IMPACT, RESOLUTION, ACTION -> null;
        };
    }

    private void add(Place place, int line, String text) {
        Matcher end = END.matcher(text);
        int start = 0;
        int at = line;
        while (end.find()) {
            addOne(place, at, text.substring(start, end.start()));
            at += (int) text.substring(start, end.end())
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            start = end.end();
        }
        addOne(place, at, text.substring(start));
    }

    private void addOne(Place place, int line, String text) {
        String sentence = text.replace('\n', ' ');
        String told = sentence.strip();
        if (!told.isEmpty() && !told.endsWith("?") && seen.add(told) && !isPartOfCause(place, told)) {
            found.add(new Said(place, line, sentence));
        }
    }

    /** Whether the root cause, whose lines were joined, holds this line of it already. */
    private boolean isPartOfCause(Place place, String told) {
        return place == Place.ROOT_CAUSE
                && told.length() >= SHORTEST_PART
                && found.stream()
                        .anyMatch(one -> one.place() == place && one.text().contains(told));
    }
}
