package io.hindcast.reading;

import io.hindcast.report.Diagnostic;
import io.hindcast.report.Diagnostic.Level;
import java.util.Locale;

/** Every remark that reading can make: its stable code is its name in kebab case; the sentences stand in docs/reading-rules.md too. */
enum Remark {
    ACTION_UNFILLED(
            Level.INFO,
            "The action is an unfilled place of the template, so it was left out; fill it in or delete it."),
    DUE_DATE_UNREADABLE(
            Level.WARNING,
            "The due date '%s' is no date that we know, so the action has none; write it as 2026-01-31."),
    LESSON_UNFILLED(
            Level.INFO, "The answer is the template's own example, so it was left out; replace it or delete it."),
    IMPACT_WITHOUT_NUMBER(
            Level.INFO,
            "The impact holds no number of users, money or hours; give one, or say that it could not be measured."),
    ROOT_CAUSE_MISSING(
            Level.WARNING, "No root cause was found; name it under a heading of its own, or say that it is unknown."),
    ROOT_CAUSE_DERIVED(
            Level.INFO,
            "The report marks no root cause; this sentence was taken because it tells a cause. Mark the root cause."),
    ROOT_CAUSE_BLAMES_PERSON(
            Level.WARNING,
            "The root cause ends with a person ('%s'); ask what made the mistake possible and what let it pass."),
    WHYS_TOO_FEW(
            Level.INFO,
            "The ladder of whys has %s rungs; a cause in the system is seldom reached in fewer than three."),
    ACTIONS_MISSING(
            Level.INFO, "The report lists no corrective action; write at least one, or say why none is needed."),
    ACTION_WITHOUT_OWNER(Level.INFO, "The action names nobody who will do it; give it an owner."),
    LUCK_WITHOUT_ACTION(
            Level.INFO, "No action takes up this luck; what only luck prevented will happen when it runs out."),
    FILE_EMPTY(Level.ERROR, "The file is empty, so there is nothing to read; remove it or write the report."),
    FILE_BINARY(
            Level.ERROR,
            "The file holds binary data and not text, so nothing was read; export it as Markdown (UTF-8) to bring it in."),
    FILE_NOT_UTF8(
            Level.ERROR,
            "The file is not valid UTF-8 (first at byte %s), so nothing was read; save it as UTF-8 to bring it in."),
    FILE_TOO_LARGE(
            Level.ERROR, "The file has %s bytes, more than the limit of %s, so nothing was read; split it or trim it."),
    FILE_TYPE_UNKNOWN(
            Level.ERROR,
            "Files of the type '%s' are not read as reports; keep reports in Markdown (.md) to bring them in."),
    LINE_CUT(Level.WARNING, "The line has %s characters; only the first %s were read."),
    FRONT_MATTER_UNREADABLE(Level.WARNING, "The front matter is not valid YAML (%s), so its values were left out."),
    FRONT_MATTER_OPEN(Level.WARNING, "The front matter has no closing line of ---, so it was read as text."),
    TABLE_TOO_WIDE(Level.WARNING, "The table has %s columns, more than the limit of %s, so it was read as plain text.");

    private final Level level;
    private final String sentence;

    Remark(Level level, String sentence) {
        this.level = level;
        this.sentence = sentence;
    }

    /** The stable code, such as {@code file-empty}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How bad it is. */
    Level level() {
        return level;
    }

    /** The remark at this place (line and column from 1), its gaps filled with these values in order. */
    Diagnostic at(int line, int column, Object... values) {
        return new Diagnostic(level, code(), sentence.formatted(values), Math.max(1, line), Math.max(1, column));
    }
}
