package io.hindcast.reading.timeline;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Table;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Texts;
import io.hindcast.reading.draft.Part;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.labels.Field;
import io.hindcast.reading.labels.MilestoneLabels;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.time.Days;
import io.hindcast.reading.time.Stamp;
import io.hindcast.reading.time.Zone;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The zone that holds for a whole timeline. */
final class TimelineZone {
    private static final Cue ABOUT_TIMES = Cue.ofAnyCase("\\b(?:times?|timestamps?|time ?zones?|events)\\b");
    private static final Cue ALL_TIMES = Cue.ofAnyCase(
            "\\b(?:all|the|these|following|below) (?:\\w+ )?(?:times?|timestamps?|dates)\\b|\\btimes (?:are|in|given|shown)\\b"
                    + "|\\btimestamps\\b|\\btime ?zone\\b|\\btimes? ?\\((?=[A-Z])");
    private static final Set<String> LABELS = Set.of("timezone", "time zone", "tz", "zone", "times");

    private static final Cue BESIDE = Cue.of(
            "\\b(?:\\d{1,2}(?::[0-5]\\d(?: ?[AaPp]\\.?[Mm]\\b\\.?)?| ?[AaPp]\\.?[Mm]\\b\\.?)|noon|midnight) ?\\(?(?=[A-Z])");

    private static final int MOST_TEXTS = 300;

    private TimelineZone() {}

    // one zone holds for all times: that of the timeline's heading or table head, a sentence about times, a time
    // zone field, else the first one beside a time; none means UTC.
    /** The zone that these entries are in where they do not say it themselves; empty where none is given anywhere. */
    static Optional<Zone> of(ReportDraft draft, List<Field> fields, List<Entry> entries) {
        return inTimeline(draft)
                .or(() -> inTable(draft, entries))
                .or(() -> inSentence(draft))
                .or(() -> fields.stream()
                        .filter(each -> each.is(LABELS))
                        .flatMap(each -> Zone.in(each.value()).stream())
                        .findFirst())
                .or(() -> entries.stream()
                        .flatMap(each -> Optional.ofNullable(zone(each)).stream())
                        .findFirst())
                .or(() -> ofInstants(fields))
                .or(() -> inProse(draft));
    }

    private static @Nullable Zone zone(Entry entry) {
        return entry.stamp() == null ? null : entry.stamp().zone();
    }

    private static Optional<Zone> inTimeline(ReportDraft draft) {
        for (Part part : draft.parts()) {
            if (!part.isOfTimeline()) {
                continue;
            }
            if (part.title() != null && part.named()) {
                Optional<Zone> zone = Zone.in(part.titleText());
                if (zone.isPresent()) {
                    return zone;
                }
            }
            for (Block block : part.blocks()) {
                Optional<Zone> zone = inBlock(block);
                if (zone.isPresent()) {
                    return zone;
                }
            }
        }
        return Optional.empty();
    }

    /** The zone in the head of a table of which a row is an entry, wherever it stands. */
    private static Optional<Zone> inTable(ReportDraft draft, List<Entry> entries) {
        Set<Integer> lines = entries.stream().map(Entry::line).collect(Collectors.toSet());
        return draft.parts().stream()
                .flatMap(part -> part.blocks().stream())
                .filter(block -> block instanceof Table table
                        && table.rows().stream().anyMatch(row -> lines.contains(row.line())))
                .flatMap(block -> inBlock(block).stream())
                .findFirst();
    }

    private static Optional<Zone> inBlock(Block block) {
        return switch (block) {
            case Table table ->
                table.head().stream()
                        .flatMap(each -> Zone.in(each.text()).stream())
                        .findFirst();
            case Block.Paragraph paragraph
            when ABOUT_TIMES.in(head(paragraph)) && startsWithWord(paragraph) ->
                Zone.in(paragraph.content().oneLine());
            default -> Optional.empty();
        };
    }

    private static boolean startsWithWord(Block.Paragraph paragraph) {
        return Stamp.at(paragraph.content().text(), Days.UNKNOWN) == null;
    }

    private static String head(Block.Paragraph paragraph) {
        return Words.brief(paragraph.content().text(), 300);
    }

    private static Optional<Zone> inSentence(ReportDraft draft) {
        for (Part part : draft.parts()) {
            Optional<Zone> titled = ALL_TIMES.in(part.titleText()) ? Zone.in(part.titleText()) : Optional.empty();
            if (titled.isPresent()) {
                return titled;
            }
            for (Inline text :
                    Texts.of(part.blocks()).stream().limit(MOST_TEXTS).toList()) {
                String words = text.text().length() > 300 ? text.text().substring(0, 300) : text.text();
                if (ALL_TIMES.in(words)) {
                    Optional<Zone> zone = Zone.in(words);
                    if (zone.isPresent()) {
                        return zone;
                    }
                }
            }
        }
        return Optional.empty();
    }

    // where nothing else tells the zone, the first one beside a time in prose does.
    private static Optional<Zone> inProse(ReportDraft draft) {
        for (Part part : draft.parts(Role.HEADER, Role.SUMMARY, Role.IMPACT, Role.OTHER)) {
            for (Inline text :
                    Texts.of(part.blocks()).stream().limit(MOST_TEXTS).toList()) {
                String words = Words.brief(text.text(), 600);
                for (Matcher matcher = BESIDE.first(words); matcher != null; matcher = BESIDE.next(matcher, words)) {
                    Zone.Found found = Zone.startingAt(words, matcher.end());
                    if (found != null) {
                        return Optional.of(found.zone());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Zone> ofInstants(List<Field> fields) {
        for (Field field : fields) {
            if (MilestoneLabels.of(field) != null) {
                Stamp stamp = Stamp.at(field.value(), Days.UNKNOWN);
                if (stamp != null && stamp.zone() != null) {
                    return Optional.of(stamp.zone());
                }
                Optional<Zone> zone = Zone.in(field.written());
                if (zone.isPresent()) {
                    return zone;
                }
            }
        }
        return Optional.empty();
    }
}
