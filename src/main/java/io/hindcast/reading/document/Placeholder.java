package io.hindcast.reading.document;

import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Prefilter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A gap that a template leaves to be filled in: its words and where they stand (line and column from 1). */
public record Placeholder(String words, int line, int column) {
    private static final String KEY =
            "(?:name|title|date|time|your|insert|link|todo|tbd|describe|description|summary|e\\.?g|example|service|"
                    + "owner|team|yyyy|dd|hh|xx|number|amount|list|add|fill|incident|person|role|url|ticket|details?|text)";
    private static final String NO_STATE =
            "(?!(?:done|completed?|closed|fixed|in[ -]progress|open|planned)\\s*[,;](?![^\\[\\]]*\\b(?:name|date|your)\\b))";
    // what counts as a placeholder
    private static final List<Sign> SIGNS = List.of(
            beside(
                    Placeholder::holdsBrackets,
                    "\\[" + NO_STATE + "[^\\[\\]\\d]{0,60}\\b" + KEY + "\\b[^\\[\\]]{0,120}\\](?!\\()"),
            sign("\\{\\{\\s{0,3}(?:[^\\s{}\\d]{1,30}\\s{1,3}){1,4}\\}\\}"),
            sign("\\{\\{\\s{0,3}[a-z :]{0,30}(?:yyyy|hh:mm)[^{}]{0,30}\\}\\}"),
            sign("(?<![\\w-])(?:yyyy[-/.]mm[-/.]dd|dd[-/.]mm[-/.]yyyy|mm[-/.]dd[-/.]yyyy)(?![\\w-])"),
            sign("(?<![\\w:])(?:hh:mm|xx:xx|nn:nn)(?![\\w:])"),
            beside(
                    line -> line.indexOf('$') >= 0,
                    "(?<![\\w$])\\$(?:(?:date|title|description|summary|severity|impact|owner)(?![\\w.(])|\\{[^{}$]{0,60}\\b"
                            + KEY + "\\b[^{}]{0,160}\\})"),
            sign("(?<=[:?*|])\\s{0,3}\\((?:e\\.g\\.?|for example)[,: ].{1,200}\\)"),
            sign("^\\s*(?:an? )?\\d ?[-–] ?\\d sentences? (?:overview|summary|description)\\b.*$"),
            beside(
                    Placeholder::holdsLevel,
                    "(?<=[:(|*])\\s{0,3}\\(?(?:sev|p|s)-? ?\\d(?:\\s*[/|]\\s*(?:sev|p|s)-? ?\\d){1,4}\\)?"),
            beside(
                    line -> line.indexOf('/') >= 0,
                    "\\b(?:low|minor)\\s*[/|]\\s*(?:medium|moderate|major)\\s*[/|]\\s*(?:high|critical)\\b"),
            beside(
                    line -> line.indexOf('/') >= 0,
                    "\\b(?:critical|high)\\s*[/|]\\s*(?:high|major|medium)\\s*[/|]\\s*(?:medium|low|minor)\\b"),
            sign(
                    "(?!^<details>\\s*(?:<summary|$))<(?!https?:|/|!|(?:summary|title|time)>[^<]{0,200}</)(?=[^<>]{0,60}\\b"
                            + KEY + "\\b)[a-z][^<>=/]{3,160}>?"),
            beside(Placeholder::holdsBrackets, "(?<=\\|)\\s{0,3}\\[[a-z.][^\\[\\]|]{1,60}\\]\\s{0,3}(?=\\|)"),
            beside(Placeholder::holdsBrackets, "(?<=[:*?])\\s{0,3}\\[[a-z.][^\\[\\]]{1,80}\\]\\s*$"),
            sign("\\blorem ipsum\\b|\\bipsum [a-z]+ [a-z]+ (?:facere|dolor)"));
    private static final Prefilter PREFILTER =
            Prefilter.of(SIGNS.stream().map(Sign::cue).toList());
    private static final Pattern WHOLE = Pattern.compile(
            "[\\s*_]*(?:\\[[^\\[\\]]+\\]|<[^<>]+>|\\{\\{[^{}]*\\}\\}|\\((?:e\\.g|for example)[^()]*\\))[\\s*_]*",
            Pattern.CASE_INSENSITIVE);

    /** The placeholders of this line of Markdown, left to right. */
    public static List<Placeholder> in(String line, int number) {
        String visible = withoutCode(line.length() > 2_000 ? line.substring(0, 2_000) : line);
        BitSet possible = PREFILTER.in(visible);
        if (possible.isEmpty()) {
            return List.of();
        }
        // what stands in several cells of a row is no choice of a template
        boolean row = visible.stripLeading().startsWith("|");
        List<Placeholder> found = new ArrayList<>();
        for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
            Sign sign = SIGNS.get(i);
            if (!sign.hint().test(visible)) {
                continue;
            }
            for (Matcher matcher = sign.cue().first(visible);
                    matcher != null;
                    matcher = matcher.find() ? matcher : null) {
                if (row && matcher.group().indexOf('|') >= 0) {
                    continue;
                }
                Placeholder each = new Placeholder(matcher.group().strip(), number, matcher.start() + 1);
                if (found.stream().noneMatch(other -> other.overlaps(each))) {
                    found.add(each);
                }
            }
        }
        return found;
    }

    /** The placeholders of a document, in order; what stands in comments and code blocks is none. */
    public static List<Placeholder> in(Document document) {
        List<Placeholder> found = new ArrayList<>();
        boolean comment = false;
        boolean code = false;
        boolean head = document.words().stream()
                .limit(1)
                .anyMatch(first -> first.stripTrailing().equals("---"));
        for (int i = 0; i < document.words().size(); i++) {
            String line = document.words().get(i);
            String start = line.stripLeading();
            if (start.startsWith("```") || start.startsWith("~~~")) {
                code = !code;
            }
            head &= i == 0 || !start.startsWith("---");
            boolean dashes = line.contains("--");
            int open = dashes ? line.lastIndexOf("<!--") : -1;
            int close = dashes ? line.lastIndexOf("-->") : -1;
            if (!comment && !code && open < 0) {
                found.addAll(in(line, document.firstLine() + i));
            }
            if (head) {
                found.removeIf(Placeholder::isBracketed);
            }
            comment = open > close || (comment && close < 0);
        }
        return withoutLinks(found, document);
    }

    /** Whether this text is nothing but a placeholder. */
    public static boolean isWhole(String text) {
        if (text.length() > 300) {
            return false;
        }
        if (mayBeWhole(text) && WHOLE.matcher(text).matches()) {
            return true;
        }
        for (Placeholder each : in(text, 1)) {
            if (each.words().length() >= text.strip().length()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first sign behind gaps and emphasis may open a placeholder. */
    private static boolean mayBeWhole(String text) {
        int first = 0;
        while (first < text.length() && " \t\n\u000b\f\r*_".indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        return first < text.length() && "[<{(".indexOf(text.charAt(first)) >= 0;
    }

    private static List<Placeholder> withoutLinks(List<Placeholder> found, Document document) {
        if (found.stream().anyMatch(Placeholder::isBracketed)) {
            String links = links(document);
            found.removeIf(
                    each -> each.isBracketed() && links.contains(each.words().toLowerCase(Locale.ROOT) + ": "));
        }
        return found;
    }

    private boolean isBracketed() {
        return words.startsWith("[");
    }

    /** The lines of this document that tell the address of a link. */
    private static String links(Document document) {
        return document.words().stream()
                .filter(line -> line.contains("]: "))
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    private boolean overlaps(Placeholder other) {
        return column < other.column + other.words.length() && other.column < column + words.length();
    }

    /** Whether more than the mark of a check box may stand in brackets. */
    private static boolean holdsBrackets(String line) {
        for (int at = line.indexOf('['); at >= 0; at = line.indexOf('[', at + 1)) {
            if (!line.startsWith("]", at + 1) && !line.startsWith("]", at + 2)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a figure stands right behind an s, a p or a v, as in "P1" and "sev-2". */
    private static boolean holdsLevel(String line) {
        for (int i = 1; i < line.length(); i++) {
            if (Character.isDigit(line.charAt(i))) {
                int before = i - 1;
                while (before > 0 && i - before <= 2 && (line.charAt(before) == ' ' || line.charAt(before) == '-')) {
                    before--;
                }
                boolean starts = before == 0 || !Character.isLetterOrDigit(line.charAt(before - 1));
                char letter = Character.toLowerCase(line.charAt(before));
                if (letter == 'v' || (starts && (letter == 's' || letter == 'p'))) {
                    return true;
                }
            }
        }
        return false;
    }

    // words in code are examples, such as a naming rule; they are blanked so that columns stay
    private static String withoutCode(String line) {
        int open = line.indexOf('`');
        if (open < 0) {
            return line;
        }
        StringBuilder visible = new StringBuilder(line);
        while (open >= 0) {
            int close = line.indexOf('`', open + 1);
            if (close < 0) {
                break;
            }
            for (int i = open; i <= close; i++) {
                visible.setCharAt(i, ' ');
            }
            open = line.indexOf('`', close + 1);
        }
        return visible.toString();
    }

    /** A pattern, and what else holds for every line where it is found. */
    private record Sign(Predicate<String> hint, Cue cue) {}

    private static Sign sign(String pattern) {
        return new Sign(_ -> true, of(pattern));
    }

    private static Sign beside(Predicate<String> hint, String pattern) {
        return new Sign(hint, of(pattern));
    }

    private static Cue of(String sign) {
        return Cue.ofAnyCase(sign);
    }
}
