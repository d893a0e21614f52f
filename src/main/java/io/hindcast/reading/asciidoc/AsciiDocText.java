package io.hindcast.reading.asciidoc;

import io.hindcast.reading.document.SourceText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks of AsciiDoc inside a line, as those of Markdown. */
final class AsciiDocText {
    private static final Pattern ATTRIBUTE = Pattern.compile("\\{([\\w][\\w-]{0,60})\\}");
    private static final Map<Pattern, String> MARKS = marks();

    private AsciiDocText() {}

    /** This line with links, bold, struck and referring words as Markdown writes them. */
    static String words(String line, Map<String, String> attributes) {
        if (line.length() > SourceText.MOST_LINE || isPlain(line)) {
            return line;
        }
        String words = ATTRIBUTE
                .matcher(line)
                .replaceAll(name -> Matcher.quoteReplacement(attributes.getOrDefault(name.group(1), name.group())));
        for (Map.Entry<Pattern, String> mark : MARKS.entrySet()) {
            words = mark.getKey().matcher(words).replaceAll(mark.getValue());
        }
        return words;
    }

    /** Whether this line holds no sign that any mark needs, as most lines do not. */
    private static boolean isPlain(String line) {
        for (int i = 0; i < line.length(); i++) {
            if ("*_[<{#`".indexOf(line.charAt(i)) >= 0) {
                return false;
            }
        }
        return !line.endsWith(" +");
    }

    private static Map<Pattern, String> marks() {
        Map<Pattern, String> marks = new LinkedHashMap<>();
        marks.put(Pattern.compile("\\s\\+$"), "");
        marks.put(Pattern.compile("(?:\\s{1,3}<\\d{1,2}>){1,5}\\s{0,3}$|^<(?:\\d{1,2}|\\.)>\\s{1,3}"), "");
        marks.put(Pattern.compile("(?<![`\\w])([\"'])`([^`]{1,500})`\\1(?!\\w)"), "$1$2$1");
        marks.put(
                Pattern.compile(
                        "(?:image|icon|footnote|footnoteref|indexterm|anchor):[^\\s\\[\\]]{0,300}\\[[^\\]]{0,500}]"),
                "");
        marks.put(Pattern.compile("\\[\\[[\\w-]{1,80}]]"), "");
        marks.put(Pattern.compile("(?:btn|kbd|menu|pass):[^\\s\\[\\]]{0,100}\\[([^\\]]{0,300})]"), "$1");
        marks.put(Pattern.compile("xref:[^\\s\\[\\]]{1,300}\\[([^\\]]{0,300})]"), "$1");
        marks.put(Pattern.compile("<<[^<>,]{1,300},\\s{0,3}([^<>]{1,300})>>"), "$1");
        marks.put(Pattern.compile("<<([^<>,]{1,300})>>"), "$1");
        marks.put(
                Pattern.compile(
                        "(?:link:)?((?:https?://|mailto:)[^\\s\\[\\]()]{1,500}+)\\[([^\\]^,]{1,300}+)(?:[,^][^\\]]{0,200}+)?]"),
                "[$2]($1)");
        marks.put(Pattern.compile("link:([^\\s\\[\\]()]{1,500})\\[([^\\]]{1,300})]"), "[$2]($1)");
        marks.put(Pattern.compile("\\[\\.?line-through]#{1,2}([^#]{1,1000})#{1,2}"), "~~$1~~");
        marks.put(Pattern.compile("\\[[.\\w-]{1,40}]#{1,2}([^#]{1,1000})#{1,2}"), "$1");
        marks.put(Pattern.compile("(?<![\\w*`])\\*([^\\s*](?:[^*]{0,1000}[^\\s*])?)\\*(?![\\w*])"), "**$1**");
        marks.put(Pattern.compile("(?<![\\w_`])_([^\\s_](?:[^_]{0,1000}[^\\s_])?)_(?![\\w_])"), "*$1*");
        return marks;
    }
}
