package io.hindcast.reading.draft;

import io.hindcast.reading.DateOrder;
import io.hindcast.reading.DateVotes;
import io.hindcast.reading.ReadingHints;
import io.hindcast.reading.document.Document;
import io.hindcast.reading.document.Examples;
import io.hindcast.reading.document.Remark;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.time.Days;
import io.hindcast.reading.time.Zone;
import io.hindcast.reading.words.Words;
import io.hindcast.report.Basis;
import io.hindcast.report.Columns;
import io.hindcast.report.Diagnostic;
import io.hindcast.report.Evidence;
import io.hindcast.report.ReportBuilder;
import io.hindcast.report.ReportKey;
import io.hindcast.report.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One report while it is being read: the document, its parts, and what the extractors have found so far. Each extractor
 * sets its members on {@link #report()} and adds evidence and remarks here; used by one thread.
 */
public final class ReportDraft {
    private final Document document;
    private final String read;
    private final List<Part> parts;
    private final ReportBuilder report;
    private final String path;
    private final boolean ofLog;
    private final ReadingHints hints;
    private final DateVotes ownDates;
    private final Map<String, Evidence> evidence = new LinkedHashMap<>();
    private final List<Diagnostic> remarks;
    private @Nullable LocalDate date;
    private @Nullable Boolean ownStory;
    private @Nullable Zone zone;
    private boolean zoneSought;
    private String title = "";
    private boolean sure;
    private int timed;

    /** A draft of this document, of whose archive nothing is known. */
    public ReportDraft(Document document, ReportKey key, Source source) {
        this(document, key, source, ReadingHints.NONE);
    }

    /** A draft of this document under this key, in parts, without any fact yet. */
    public ReportDraft(Document document, ReportKey key, Source source, ReadingHints hints) {
        this.hints = hints;
        this.read = String.join("\n", document.lines());
        this.ownDates = DateVotes.in(read);
        this.document = document;
        this.parts = SectionRoles.of(document);
        this.report = new ReportBuilder(key, source);
        this.ofLog = source.line() != null;
        this.path = !ofLog ? source.path() : key.value().replace('#', '/');
        this.remarks = new ArrayList<>(document.remarks());
    }

    /** The document being read. */
    public Document document() {
        return document;
    }

    /** The document's whole text, see {@link Document#text()}. */
    public String text() {
        return document.rest().isEmpty() ? read : document.text();
    }

    /** Whether this is the template's own story, see {@link Examples#isOwnStory}; looked for once. */
    public boolean isOwnStory() {
        Boolean known = ownStory;
        if (known == null) {
            known = Examples.isOwnStory(document);
            ownStory = known;
        }
        return known;
    }

    /** The file's path inside the archive; for one of several incidents, the file is a folder and the anchor a name in it. */
    public String path() {
        return path;
    }

    /** Whether it is one of several reports of its file. */
    public boolean isOfLog() {
        return ofLog;
    }

    /** All parts, in reading order. */
    public List<Part> parts() {
        return parts;
    }

    /** The parts that play one of these roles, in reading order. */
    public List<Part> parts(Role first, Role... more) {
        Set<Role> wanted = EnumSet.of(first, more);
        List<Part> found = new ArrayList<>();
        for (Part part : parts) {
            if (wanted.contains(part.role())) {
                found.add(part);
            }
        }
        return found;
    }

    /** Where the members are set. */
    public ReportBuilder report() {
        return report;
    }

    /** The report's date, or null; known once the header has been read. */
    @Nullable
    public LocalDate date() {
        return date;
    }

    /** What is known of the archive. */
    public ReadingHints hints() {
        return hints;
    }

    /** What helps to read other dates: the report's date once it is known, and the order of dates of figures. */
    public Days days() {
        return new Days(date, told().majority().or(this::orderOfZone).orElse(null));
    }

    private Optional<DateOrder> orderOfZone() {
        return zone().map(_ -> DateOrder.DAY_FIRST);
    }

    /** The zone that tells the order where no date does, looked for once and only where a date can be read in two ways. */
    private Optional<Zone> zone() {
        if (!zoneSought) {
            zone = ownDates.isOpen() ? ZoneOrder.dayFirst(read).orElse(null) : null;
            zoneSought = true;
        }
        return Optional.ofNullable(zone);
    }

    /** The dates that tell the order of the report's dates: its own, else those of its archive. */
    private DateVotes told() {
        return ownDates.majority().isPresent() ? ownDates : hints.dates();
    }

    /** Remarks a date that can be read in two ways: how it was read, and by which other dates or by none. */
    public void remarkOrder(int line, String quote, LocalDate readAs) {
        DateVotes told = told();
        int column = column(line, quote);
        if (told.majority().isEmpty() && zone().isPresent()) {
            remark(
                    Remark.DATE_ORDER_OF_ZONE,
                    line,
                    column,
                    quote,
                    readAs,
                    zone().get().written());
        } else if (told.majority().isEmpty()) {
            remark(Remark.DATE_AMBIGUOUS, line, column, quote, readAs);
        } else {
            String of = told.equals(ownDates) ? "report" : hints.ofFile() ? "file" : "archive";
            remark(Remark.DATE_ORDER_ASSUMED, line, column, quote, readAs, of, told.dayFirst(), told.monthFirst());
        }
    }

    /** Sets the report's date. */
    public void date(@Nullable LocalDate value) {
        date = value;
        report.date(value);
    }

    /** The report's title as found in its text, else empty; known once the header has been read. */
    public String title() {
        return title;
    }

    /** Keeps the title. */
    public void title(String value) {
        title = value;
    }

    /** How many entries of the timeline tell a time, with a day or without. */
    public int timed() {
        return timed;
    }

    /** Keeps how many entries of the timeline tell a time. */
    public void timed(int count) {
        timed = count;
    }

    /** Says where a member was read; the column is where the quote's first words stand in that line. */
    public void evidence(String member, int line, String quote, Basis basis) {
        evidence.put(member, new Evidence(Math.max(1, line), column(line, quote), Words.brief(quote, 300), basis));
    }

    /** The column (from 1) of these words in this line of the source, see {@link Columns}. */
    public int column(int line, String words) {
        return Columns.of(document.line(line), Words.squeeze(words));
    }

    /** Adds a remark at this line and column (from 1). */
    public void remark(Remark remark, int line, int column, Object... values) {
        remarks.add(remark.at(line, column, values));
    }

    /** Adds a remark at the first word of this line (from 1). */
    public void remarkLine(Remark remark, int line, Object... values) {
        remark(remark, line, Columns.ofFirstWord(document.line(line)), values);
    }

    /** Whether this is an incident beyond doubt, however short. */
    public boolean isSure() {
        return sure;
    }

    /** Keeps whether this is an incident beyond doubt. */
    public void sure(boolean value) {
        sure = value;
    }

    /** What was remarked so far. */
    public List<Diagnostic> remarks() {
        return remarks;
    }

    /** The evidence so far, by member. */
    public Map<String, Evidence> evidence() {
        return evidence;
    }
}
