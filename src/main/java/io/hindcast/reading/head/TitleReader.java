package io.hindcast.reading.head;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Paragraph;
import io.hindcast.reading.document.Document;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Inline.Mark;
import io.hindcast.reading.document.Placeholder;
import io.hindcast.reading.document.Remark;
import io.hindcast.reading.document.Section;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.labels.Field;
import io.hindcast.reading.labels.HeadingWords;
import io.hindcast.reading.time.Days;
import io.hindcast.reading.time.Stamp;
import io.hindcast.reading.words.Words;
import io.hindcast.report.Basis;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a report's title. */
public final class TitleReader {
    private static final Pattern LABELLED =
            Pattern.compile("(?i)(?:owner|author|involved|meeting|date|status|severity|call)[^:]{0,20}:.*");
    private static final Set<String> LABELS = Set.of(
            "title",
            "incident title",
            "incident name",
            "incident",
            "postmortem title",
            "post mortem title",
            "subject",
            "name");
    private static final Pattern PREFIX =
            Pattern.compile("^blameless\\s+post-?\\s?mortem\\s*[:–—-]\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED =
            Pattern.compile("^\\W{0,3}(?:post-?\\s?mortem|incident|outage|retrospective)\\b", Pattern.CASE_INSENSITIVE);
    // "INC-4711", also with a remark in brackets behind it
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Z]{2,10}[-_ ]?\\d[\\d-]*(?: \\(.*\\))?");
    private static final Pattern NUMBER =
            Pattern.compile("\\b[A-Z]{2,10}[-_ ]?(?=[\\dA-F-]*\\d)[\\dA-F-]{2,}\\b|#\\d+");
    // a line drawn above the title of a plain text, which the one drawn below it makes a part of the heading
    private static final Pattern RULER = Pattern.compile("^([=_*~-])\\1{3,} +(?=\\S)");
    private static final Pattern PARTED = Pattern.compile(": | [-–—|] ");
    private static final Pattern BARE = Pattern.compile(
            "(?:blame ?less |public |incident |our |the |major |critical |security |final |preliminary |blamesless )*(?:post ?mortems?|incident|report|reports|metadata|review|retrospective|"
                    + "post incident review|postmortem report|rca|root cause analysis|details|write up|template|title|title of (?:the )?(?:post ?mortem|incident|report))(?: report| review| template| title| for reports)*");

    private TitleReader() {}

    // the title is the front matter's, else that of a title field that is more than an identifier, else the first
    // heading that names no part and is more than the words "post-mortem"; else a first line that begins so; else the
    // file's name, marked derived.
    /** Reads the title into the draft. */
    public static void read(ReportDraft draft, List<Field> fields) {
        Document.FrontMatterValue given = draft.document().frontMatter().get("title");
        if (given != null && !given.values().isEmpty() && !Placeholder.isWhole(given.text())) {
            set(draft, given.text(), given.line());
            return;
        }
        if (isNumbered(draft) && field(draft, fields)) {
            return;
        }
        if (heading(draft, 1) || field(draft, fields) || heading(draft, 6) || boldLine(draft) || firstLine(draft)) {
            return;
        }
        String name = fromFileName(draft.path());
        if (!name.isBlank()) {
            draft.report().title(name);
            draft.evidence("title", 1, name, Basis.DERIVED);
            draft.remark(Remark.TITLE_FROM_FILE_NAME, 1, 1, name);
        }
    }

    // a first heading that is nothing but the words "post-mortem" and an identifier gives way to a title field.
    private static boolean isNumbered(ReportDraft draft) {
        return draft.document().sections().stream()
                .map(Section::heading)
                .filter(heading -> heading != null && heading.level() == 1)
                .findFirst()
                .map(heading -> RULER.matcher(heading.content().oneLine()).replaceFirst(""))
                .filter(text -> NUMBER.matcher(text).find()
                        && isBareOrEmpty(NUMBER.matcher(text).replaceAll(" ")))
                .isPresent();
    }

    private static boolean isBareOrEmpty(String text) {
        return Words.bare(text).isEmpty() || isBare(text);
    }

    private static boolean field(ReportDraft draft, List<Field> fields) {
        Optional<Field> field = fields.stream()
                .filter(each -> each.is(LABELS)
                        && each.isKnown()
                        && Words.count(each.value()) > 1
                        && !IDENTIFIER.matcher(each.value()).matches())
                .findFirst();
        field.ifPresent(each -> set(draft, each.value(), each.line()));
        return field.isPresent();
    }

    private static boolean heading(ReportDraft draft, int deepest) {
        boolean first = true;
        for (Section section : draft.document().sections()) {
            Block.Heading heading = section.heading();
            if (heading == null || heading.level() > deepest) {
                continue;
            }
            String text = RULER.matcher(heading.content().oneLine()).replaceFirst("");
            if (isTitle(text) || (draft.isOfLog() && DayTitle.isDay(text))) {
                set(draft, text, heading.line());
                return true;
            }
            if (!first && deepest > 1) {
                return false;
            }
            first = false;
        }
        return false;
    }

    private static boolean isTitle(String text) {
        if (isPart(text) || !Placeholder.in(text, 1).isEmpty() || isBare(text)) {
            return false;
        }
        Stamp stamp = Stamp.timedAt(text, Days.UNKNOWN);
        boolean onlyTime = stamp != null && stamp.end() >= text.length();
        boolean labelled = LABELLED.matcher(text).matches();
        return !onlyTime && !labelled;
    }

    // "Retrospective: Search was down" is a title, although "Retrospective" alone names a part
    private static boolean isPart(String text) {
        if (HeadingWords.exact(text) == null) {
            return false;
        }
        Matcher parted = PARTED.matcher(text);
        int colon = parted.find() ? parted.start() : -1;
        return colon < 0 || Words.bare(text.substring(colon)).split(" ", -1).length < 3;
    }

    private static boolean isBare(String text) {
        return BARE.matcher(Words.bare(text)).matches();
    }

    private static boolean boldLine(ReportDraft draft) {
        List<Section> sections = draft.document().sections();
        if (sections.isEmpty() || sections.getFirst().blocks().isEmpty()) {
            return false;
        }
        if (sections.getFirst().blocks().getFirst() instanceof Paragraph paragraph
                && paragraph.content().isWholly(Mark.STRONG)
                && isTitle(paragraph.content().oneLine())) {
            set(draft, paragraph.content().oneLine(), paragraph.line());
            return true;
        }
        return false;
    }

    // a text without any heading may begin with its title: "Postmortem: Search was down on 2025-03-12"
    private static boolean firstLine(ReportDraft draft) {
        List<Section> sections = draft.document().sections();
        if (sections.size() != 1
                || sections.getFirst().blocks().isEmpty()
                || !(sections.getFirst().blocks().getFirst() instanceof Paragraph paragraph)) {
            return false;
        }
        String text = paragraph.content().oneLine();
        boolean named = text.length() <= 120 && NAMED.matcher(text).lookingAt() && !text.endsWith(".");
        if (named && isTitle(text)) {
            set(draft, text, paragraph.line());
            return true;
        }
        return false;
    }

    private static void set(ReportDraft draft, String text, int line) {
        String title = PREFIX.matcher(text).replaceFirst("");
        Inline told =
                draft.isOfLog() && DayTitle.isDay(title) ? DayTitle.told(draft).orElse(null) : null;
        if (told != null) {
            title = DayTitle.titled(title, told);
            draft.report().title(title);
            draft.title(title);
            draft.evidence("title", told.line(), told.oneLine(), Basis.DERIVED);
            return;
        }
        draft.report().title(title);
        draft.title(title);
        draft.evidence("title", line, title, Basis.STATED);
    }

    /** A file's name as a title: "2024-01-02-db-down.md" gives "Db down"; an index takes its folder's name. */
    static String fromFileName(String path) {
        String name = fileName(path);
        String[] steps = path.split("/", -1);
        if (name.matches("(?i)_?index|readme|report") && steps.length > 1) {
            name = steps[steps.length - 2];
        }
        String words =
                name.replaceFirst("^[\\d_.-]+", "").replaceAll("[-_]+", " ").strip();
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The file's name without folders and ending. */
    public static String fileName(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int ending = name.lastIndexOf('.');
        return ending < 0 ? name : name.substring(0, ending);
    }
}
