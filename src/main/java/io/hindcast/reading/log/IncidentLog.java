package io.hindcast.reading.log;

import io.hindcast.reading.DateVotes;
import io.hindcast.reading.ReadingHints;
import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Heading;
import io.hindcast.reading.document.Block.Paragraph;
import io.hindcast.reading.document.Document;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Remark;
import io.hindcast.reading.document.Section;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.head.TitleReader;
import io.hindcast.reading.labels.HeadingWords;
import io.hindcast.reading.labels.LabelledLines;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.time.DateText;
import io.hindcast.reading.words.Words;
import io.hindcast.report.ReportKey;
import io.hindcast.report.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A file that holds several incidents, a heading for each: cuts it into one draft for each incident. */
public final class IncidentLog {
    private static final int DEEPEST = 4;

    private final Document document;
    private final Source source;
    private final ReadingHints usual;
    private final List<Section> sections;
    private final LogHeadings headings;
    private final boolean loose;
    private @Nullable ReadingHints hints;
    private List<String> anchors = List.of();

    private IncidentLog(Document document, Source source, ReadingHints hints, boolean loose) {
        this.loose = loose;
        this.document = document;
        this.source = source;
        this.usual = hints;
        this.sections = document.sections();
        this.headings = new LogHeadings(document, loose);
    }

    private List<String> anchors() {
        if (anchors.isEmpty()) {
            Anchors names = new Anchors();
            anchors = sections.stream()
                    .map(Section::heading)
                    .map(heading ->
                            heading == null ? "" : names.next(heading.content().oneLine()))
                    .toList();
        }
        return anchors;
    }

    /** What is known of the archive and, before that, the order of this file's dates. */
    private ReadingHints hints() {
        ReadingHints known = hints;
        if (known == null) {
            DateVotes dates = DateVotes.in(document.text());
            known = dates.majority().isPresent() ? usual.ofFile(dates) : usual;
            hints = known;
        }
        return known;
    }

    // R-200: two or more headings of one level, each with a day of its own and what only a report tells, are a log, and
    // each is a report; the anchor of its heading, as in a link, names it.
    /** A draft for each incident; empty where the document is no log, as a rule. */
    public static List<ReportDraft> drafts(Document document, Source source, ReadingHints hints) {
        IncidentLog log = new IncidentLog(document, source, hints, false);
        List<ReportDraft> drafts = log.drafts();
        if (drafts.isEmpty()) {
            drafts = Above.dated(document)
                    .map(dated -> new IncidentLog(dated, source, hints, false).drafts())
                    .orElse(List.of());
        }
        return !drafts.isEmpty() || log.isOneReport()
                ? drafts
                : LooseLog.headed(document)
                        .map(headed -> new IncidentLog(headed, source, hints, true).drafts())
                        .filter(each -> !each.isEmpty())
                        .findFirst()
                        .orElse(List.of());
    }

    /** Whether its title or its parts are those of one report. */
    private boolean isOneReport() {
        return headings.nameOneIncident()
                || IntStream.range(0, sections.size())
                        .anyMatch(place -> tellsOfIncident(place)
                                && !LogEntry.isCollection(
                                        heading(place).content().oneLine()));
    }

    private List<ReportDraft> drafts() {
        if (sections.size() < 2) {
            return List.of();
        }
        for (int level = 1; level <= DEEPEST; level++) {
            List<Integer> places = headings.places(level);
            if (places.size() >= 2 || (places.size() == 1 && level > 1 && headings.isCollection())) {
                List<LogEntry> entries = entries(places);
                if (isLog(entries)) {
                    return read(level, entries);
                }
            }
        }
        return List.of();
    }

    private List<LogEntry> entries(List<Integer> places) {
        String name = Words.bare(TitleReader.fileName(source.path()));
        boolean collection = LogEntry.isCollection(name) || headings.nameCollection() || headings.nameReview();
        LogEntry.Book book = new LogEntry.Book(collection, headings.isCollection(), loose);
        return places.stream()
                .map(place -> LogEntry.of(place, end(place), draft(place, end(place)), book))
                .filter(entry -> entry.isIncident() || entry.day() != null)
                .toList();
    }

    /** The index of the first section that no longer stands under this one. */
    private int end(int place) {
        Heading top = heading(place);
        int end = place + 1;
        while (end < sections.size() && heading(end).level() > top.level()) {
            end++;
        }
        return end;
    }

    private Heading heading(int place) {
        Heading heading = sections.get(place).heading();
        if (heading == null) {
            throw new IllegalStateException("Only the first section of a document has no heading, not number " + place);
        }
        return heading;
    }

    private ReportDraft draft(int place, int end) {
        int first = heading(place).line();
        int after = end < sections.size()
                ? heading(end).line()
                : document.firstLine() + document.lines().size();
        int raised = heading(place).level() - 1;
        List<Block> blocks = new ArrayList<>();
        for (Section section : sections.subList(place, end)) {
            if (section.heading() instanceof Heading(int level, Inline content, int line)) {
                blocks.add(new Heading(level - raised, content, line));
            }
            blocks.addAll(section.blocks());
        }
        Document own = document.part(Section.split(blocks), first, Math.max(first, after));
        Source at = new Source(source.path(), first, source.sha256(), source.format());
        return new ReportDraft(
                own,
                new ReportKey(ReportKey.ofPath(source.path()) + "#" + anchors().get(place)),
                at,
                hints());
    }

    // R-201: parts of a report beside the dated headings, or a day in the heading above them, make it one report of
    // several days; so does one day for all. Parts below a heading that names a template do not.
    private boolean isLog(List<LogEntry> entries) {
        List<LogEntry> sure = entries.stream().filter(LogEntry::isIncident).toList();
        boolean several =
                sure.size() >= 2 && sure.stream().map(LogEntry::sign).distinct().count() >= 2;
        return (several || (sure.size() == 1 && entries.size() == 1 && headings.isCollection()))
                && (headings.nameReview()
                        || (!headings.areDatedAbove(
                                        heading(entries.getFirst().place()).line())
                                && !(loose && areOfOneStory(entries))))
                && IntStream.range(0, sections.size())
                        .filter(i -> entries.stream().noneMatch(entry -> entry.holds(i)))
                        .noneMatch(this::tellsOfIncident);
    }

    // lines of one timeline share their days, and a report of one incident states its day above
    private boolean areOfOneStory(List<LogEntry> entries) {
        long days = entries.stream().map(LogEntry::day).distinct().count();
        return days * 3 < entries.size() * 2L
                || sections.subList(0, entries.getFirst().place()).stream()
                        .flatMap(section -> section.blocks().stream())
                        .anyMatch(block -> block instanceof Paragraph paragraph
                                && DateText.first(paragraph.content().text(), null)
                                        .isPresent()
                                && LabelledLines.areFacts(paragraph.content()));
    }

    private boolean tellsOfIncident(int place) {
        Section section = sections.get(place);
        Heading heading = section.heading();
        if (heading == null || LogHeadings.isTitle(heading) || LogHeadings.isTemplate(section)) {
            return false;
        }
        Role role = HeadingWords.exact(heading.content().oneLine());
        return role != null && role.tellsOfIncident() && !section.blocks().isEmpty();
    }

    private List<ReportDraft> read(int level, List<LogEntry> entries) {
        entries.stream()
                .filter(entry -> entry.tellsBesideOthers(headings.isCollection()))
                .forEach(entry -> entry.draft().sure(true));
        List<ReportDraft> drafts = entries.stream().map(LogEntry::draft).toList();
        ReportDraft first = drafts.getFirst();
        for (int i = 0; i < sections.size(); i++) {
            int place = i;
            Section section = sections.get(i);
            Heading heading = section.heading();
            if (heading != null
                    && heading.level() == level
                    && !section.blocks().isEmpty()
                    && entries.stream().noneMatch(entry -> entry.holds(place))) {
                first.remark(
                        Remark.LOG_SECTION_UNREAD,
                        heading.line(),
                        1,
                        heading.content().oneLine());
            }
        }
        return drafts;
    }
}
