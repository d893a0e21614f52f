package io.hindcast.reading.document;

import io.hindcast.report.Diagnostic;
import io.hindcast.report.Diagnostic.Level;
import io.hindcast.report.DiagnosticRule;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Every remark that reading can make: its stable code is its name in kebab case; the sentences stand in docs/reading-rules.md too. */
public enum Remark {
    ACTION_UNFILLED(
            Level.INFO,
            "The action is an unfilled place of the template, so it was left out; fill it in or delete it."),
    ACTIONS_CUT(Level.WARNING, "The report has more than %s actions; those from here on were left out."),
    DUE_DATE_UNREADABLE(
            Level.WARNING,
            "The due date '%s' is no date that we know, so the action has none; write it as 2026-01-31."),
    DUE_DATE_RELATIVE(Level.INFO, "The due date '%s' was counted from the report's date: %s."),
    LESSON_UNFILLED(
            Level.INFO, "The answer is the template's own example, so it was left out; replace it or delete it."),
    ROOT_CAUSE_MISSING(
            Level.WARNING, "No root cause was found; name it under a heading of its own, or say that it is unknown."),
    ROOT_CAUSE_DERIVED(
            Level.INFO,
            "The report marks no root cause; this sentence of its %s was taken because it tells a cause. Mark the root cause."),
    FILE_EMPTY(Level.ERROR, "The file is empty, so there is nothing to read; remove it or write the report."),
    FILE_BINARY(
            Level.ERROR,
            "The file holds binary data and not text, so nothing was read; export it as Markdown (UTF-8) to bring it in."),
    FILE_NOT_UTF8(
            Level.ERROR,
            "The file is not valid UTF-8 (first at byte %s), so nothing was read; save it as UTF-8 to bring it in."),
    FILE_TOO_LARGE(
            Level.ERROR, "The file has %s bytes, more than the limit of %s, so nothing was read; split it or trim it."),
    FILE_NEEDS_EXPORT(
            Level.ERROR,
            "Files of the type '%s' are not read; save the document as .docx, HTML or Markdown to bring it in."),
    FILE_ENCRYPTED(
            Level.ERROR,
            "The document has a password, or is of the time before .docx, so nothing was read; save it as .docx without one."),
    FILE_DAMAGED(
            Level.ERROR,
            "The file is no Word document that can be opened, so nothing was read; open it in Word and save it again as .docx."),
    FILE_TYPE_UNKNOWN(
            Level.ERROR,
            "Files of the type '%s' are not read as reports; keep reports in Markdown (.md) to bring them in."),
    TEMPLATE_UNFILLED(
            Level.ERROR,
            "This is a template (places to fill in: %s) and not a report, so nothing was read; copy it and fill it in."),
    TEMPLATE_PLACEHOLDER(Level.ERROR, "The place '%s' waits to be filled in."),
    TEMPLATE_LEFTOVER(
            Level.WARNING, "'%s' is left over from a template, so it was not read as a fact; fill it in or delete it."),
    README(Level.ERROR, "This file tells about its folder and not about an incident, so it was not read as a report."),
    INDEX_PAGE(
            Level.ERROR,
            "This file lists other pages and tells of no incident itself, so it was not read as a report."),
    BODY_EMPTY(Level.ERROR, "The file has no text below its head, so there is nothing to read."),
    NOT_A_REPORT(
            Level.ERROR,
            "The file tells too little of one incident (its day, times, cause and impact) to be read as a report; "
                    + "give it such headings if it is one."),
    OTHER_DOCUMENT(Level.ERROR, "This file is %s and no report of an incident, so it was not read as one."),
    NOTICE_ONLY(
            Level.INFO,
            "This is a notice of a status page and no post-mortem, so much of the incident is not told; write one, or link it."),
    LOG_SECTION_UNREAD(Level.INFO, "The part '%s' of this log of incidents tells of none, so it was not read."),
    LINE_CUT(Level.WARNING, "The line has %s characters; only the first %s were read."),
    TEXT_CUT(Level.WARNING, "The text has %s; %s read (at most %s lines or %s characters), the rest is kept unread."),
    FRONT_MATTER_UNREADABLE(
            Level.WARNING, "The front matter is not valid YAML (%s), so only its plain lines were read."),
    FRONT_MATTER_OPEN(Level.WARNING, "The front matter has no closing line of ---, so it was read as text."),
    TABLE_TOO_WIDE(Level.WARNING, "The table has %s columns, more than the limit of %s, so it was read as plain text."),
    NESTING_TOO_DEEP(
            Level.WARNING,
            "Lists, quotes or marks are nested %s levels deep here; what is deeper was read as plain text."),
    TITLE_FROM_FILE_NAME(Level.INFO, "No heading gives a title, so the file's name stands in for it: '%s'."),
    DATE_MISSING(
            Level.WARNING, "No date of the incident was found, so times stay without a day; add 'Date: YYYY-MM-DD'."),
    DATE_IMPOSSIBLE(Level.WARNING, "'%s' is not a date, so it was left out; write the year with four digits."),
    DATE_AMBIGUOUS(Level.WARNING, "'%s' can be read in two ways; it was read as %s. Write dates as YYYY-MM-DD."),
    DATE_ORDER_ASSUMED(
            Level.INFO,
            "'%s' can be read in two ways; it was read as %s since of the other dates of its %s %s put the day first and %s the month. Write dates as YYYY-MM-DD."),
    DATE_ORDER_OF_ZONE(
            Level.INFO,
            "'%s' can be read in two ways; it was read as %s since the report's times are in %s, where people write the day first. Write dates as YYYY-MM-DD."),
    DATE_PARTIAL(Level.WARNING, "'%s' tells a month and no day; %s stands in. Add 'Date: YYYY-MM-DD'."),
    DATE_DIFFERS(Level.WARNING, "The report is dated %s and its file name says %s; the report's own date was kept."),
    DATE_OUTVOTED(
            Level.WARNING,
            "The report says %s here, but its file name and its timeline say %s, which was taken; correct the day."),
    SEVERITY_UNKNOWN(
            Level.WARNING, "The severity '%s' is not on any known scale, so it was kept as written and not mapped."),
    TIMELINE_CUT(Level.WARNING, "The timeline has more than %s entries; the rest was left out."),
    TIMELINE_BACKWARDS(
            Level.WARNING, "The time %s is earlier than that of the entry before it; it was kept as written."),
    TIMELINE_NEWEST_FIRST(
            Level.INFO, "The timeline is written with its newest entry on top; its entries were put in order of time."),
    TIMELINE_WITHOUT_DATE(
            Level.WARNING, "The timeline's times have no day, so its %s entries were kept without instants."),
    TIME_UNKNOWN(
            Level.INFO,
            "The timeline has entries without a time of day that can be read, %s of %s, the first of them here; they were kept without one."),
    TIME_PARTIAL(Level.INFO, "The time is written in part; it was read as %s."),
    EVENT_FAR_AWAY(
            Level.WARNING,
            "The date %s of this entry is %s days away from the report's date %s; it was kept as written."),
    ZONE_ASSUMED(Level.INFO, "No time zone is given for the timeline, so its times were read as UTC."),
    ZONE_OFF_SEASON(Level.INFO, "%s was not in force on %s; the times were read as local time of %s."),
    MILESTONES_OUT_OF_ORDER(
            Level.WARNING,
            "By the times given, '%s' comes before '%s'; both were kept, and no elapsed time was taken between them."),
    MILESTONES_UNCLEAR(
            Level.INFO,
            "By its words this entry is '%s', yet '%s' comes after it; no elapsed time was taken between them."),
    RESOLVED_BEFORE_DETECTED(
            Level.WARNING,
            "By the times given, the incident was over (%s) before it was detected (%s); check the times."),
    DURATION_DIFFERS(
            Level.WARNING, "%s: the report states %s minutes and its times give %s; the stated value is used.");

    private final Level level;
    private final String sentence;

    Remark(Level level, String sentence) {
        this.level = level;
        this.sentence = sentence;
    }

    /** Every remark of reading as a kind of remark. */
    public static List<DiagnosticRule> all() {
        return Arrays.stream(values())
                .map(remark -> new DiagnosticRule(remark.code(), remark.level, remark.sentence.replace("%s", "…")))
                .toList();
    }

    /** The stable code, such as {@code file-empty}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How bad it is. */
    Level level() {
        return level;
    }

    /** The remark at this place (line and column from 1), its gaps filled with these values in order. */
    public Diagnostic at(int line, int column, Object... values) {
        return new Diagnostic(level, code(), sentence.formatted(values), Math.max(1, line), Math.max(1, column));
    }
}
