package io.hindcast.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** A gap that a template leaves to be filled in: its words and where they stand (line and column from 1). */
record Placeholder(String words, int line, int column) {
    private static final String KEY =
            "(?:name|title|date|time|your|insert|link|todo|tbd|describe|description|summary|e\\.?g|example|service|"
                    + "owner|team|yyyy|dd|hh|xx|number|amount|list|add|fill|incident|person|role|url|ticket|details?|text)";
    // what counts as a placeholder
    private static final List<Sign> SIGNS = List.of(
            sign("\\[[^\\[\\]\\d]{0,60}\\b" + KEY + "\\b[^\\[\\]]{0,120}\\](?!\\()"),
            sign("\\{\\{\\s{0,3}(?:[^\\s{}\\d]{1,30}\\s{1,3}){1,4}\\}\\}"),
            sign("\\{\\{\\s{0,3}[a-z :]{0,30}(?:yyyy|hh:mm)[^{}]{0,30}\\}\\}"),
            sign("(?<![\\w-])(?:yyyy[-/.]mm[-/.]dd|dd[-/.]mm[-/.]yyyy|mm[-/.]dd[-/.]yyyy)(?![\\w-])"),
            sign("(?<![\\w:])(?:hh:mm|xx:xx|nn:nn)(?![\\w:])"),
            sign("(?<=[:?*|])\\s{0,3}\\((?:e\\.g\\.?|for example)[,: ].{1,200}\\)"),
            sign("^\\s*(?:an? )?\\d ?[-–] ?\\d sentences? (?:overview|summary|description)\\b.*$"),
            sign("(?<=[:(|*])\\s{0,3}\\(?(?:sev|p|s)-? ?\\d(?:\\s*[/|]\\s*(?:sev|p|s)-? ?\\d){1,4}\\)?"),
            beside("/", "\\b(?:low|minor)\\s*[/|]\\s*(?:medium|moderate|major)\\s*[/|]\\s*(?:high|critical)\\b"),
            beside("/", "\\b(?:critical|high)\\s*[/|]\\s*(?:high|major|medium)\\s*[/|]\\s*(?:medium|low|minor)\\b"),
            sign(
                    "(?!^<details>\\s*(?:<summary|$))<(?!https?:|/|!|(?:summary|title|time)>[^<]{0,200}</)(?=[^<>]{0,60}\\b"
                            + KEY + "\\b)[a-z][^<>=/]{3,160}>?"),
            sign("(?<=\\|)\\s{0,3}\\[[a-z.][^\\[\\]|]{1,60}\\]\\s{0,3}(?=\\|)"),
            sign("(?<=[:*?])\\s{0,3}\\[[a-z.][^\\[\\]]{1,80}\\]\\s*$"),
            sign("\\blorem ipsum\\b|\\bipsum [a-z]+ [a-z]+ (?:facere|dolor)"));
    private static final Cue WHOLE =
            of("[\\s*_]*(?:\\[[^\\[\\]]+\\]|<[^<>]+>|\\{\\{[^{}]*\\}\\}|\\((?:e\\.g|for example)[^()]*\\))[\\s*_]*");

    /** The placeholders of this line of Markdown, left to right. */
    static List<Placeholder> in(String line, int number) {
        String visible = withoutCode(line.length() > 2_000 ? line.substring(0, 2_000) : line);
        List<Placeholder> found = new ArrayList<>();
        Trigrams runs = Trigrams.of(visible);
        for (Sign sign : SIGNS) {
            if (!sign.cue().mayBeIn(runs) || !visible.contains(sign.hint())) {
                continue;
            }
            Matcher matcher = sign.cue().pattern().matcher(visible);
            while (matcher.find()) {
                Placeholder each = new Placeholder(matcher.group().strip(), number, matcher.start() + 1);
                if (found.stream().noneMatch(other -> other.overlaps(each))) {
                    found.add(each);
                }
            }
        }
        return found;
    }

    /** The placeholders of a document, in order; what stands in comments and code blocks is none. */
    static List<Placeholder> in(Document document) {
        List<Placeholder> found = new ArrayList<>();
        boolean comment = false;
        boolean code = false;
        String links = links(document);
        boolean head = document.words().getFirst().stripTrailing().equals("---");
        for (int i = 0; i < document.words().size(); i++) {
            String line = document.words().get(i);
            String start = line.stripLeading();
            if (start.startsWith("```") || start.startsWith("~~~")) {
                code = !code;
            }
            head &= i == 0 || !start.startsWith("---");
            if (!comment && !code && !line.contains("<!--")) {
                for (Placeholder each : in(line, document.firstLine() + i)) {
                    if (!each.words().startsWith("[") || (!head && !each.isLinked(links))) {
                        found.add(each);
                    }
                }
            }
            comment = line.lastIndexOf("<!--") > line.lastIndexOf("-->") || (comment && !line.contains("-->"));
        }
        return found;
    }

    /** Whether this text is nothing but a placeholder. */
    static boolean isWhole(String text) {
        if (text.length() > 300) {
            return false;
        }
        return WHOLE.matcher(text).matches()
                || in(text, 1).stream()
                        .anyMatch(each -> each.words().length() >= text.strip().length());
    }

    private boolean isLinked(String links) {
        return links.contains(words.toLowerCase(Locale.ROOT) + ": ");
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

    /** A pattern, and characters that a line must hold beside it. */
    private record Sign(String hint, Cue cue) {}

    private static Sign sign(String pattern) {
        return new Sign("", of(pattern));
    }

    private static Sign beside(String hint, String pattern) {
        return new Sign(hint, of(pattern));
    }

    private static Cue of(String sign) {
        return Cue.ofAnyCase(sign);
    }
}
