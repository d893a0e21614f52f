package io.hindcast.reading.restructuredtext;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The marks of reStructuredText inside a line, as those of Markdown. */
final class RestText {
    private static final Map<Pattern, String> MARKS = marks();

    private RestText() {}

    /** This line with links, code and roles as Markdown writes them. */
    static String words(String line) {
        if (line.indexOf('`') < 0 && line.indexOf(']') < 0 && line.indexOf('_') < 0 && line.indexOf('\\') < 0) {
            return line;
        }
        String words = line;
        for (Map.Entry<Pattern, String> mark : MARKS.entrySet()) {
            words = mark.getKey().matcher(words).replaceAll(mark.getValue());
        }
        return words;
    }

    private static Map<Pattern, String> marks() {
        Map<Pattern, String> marks = new LinkedHashMap<>();
        marks.put(Pattern.compile("``([^`]{1,1000})``"), "\u0001$1\u0001");
        marks.put(Pattern.compile(":[\\w:+.-]{1,40}:`([^`<>]{1,500}?)\\s?<[^<>`]{0,500}>`"), "$1");
        marks.put(Pattern.compile(":[\\w:+.-]{1,40}:`~?([^`]{1,500})`"), "$1");
        marks.put(Pattern.compile("`([^`<>]{1,500}?)\\s?<([^<>`\\s()]{1,500})>`_{1,2}"), "[$1]($2)");
        marks.put(Pattern.compile("`([^`]{1,500})`_{0,2}"), "$1");
        marks.put(Pattern.compile("(?:\\\\?\\s)?\\[(?:\\d{1,3}|#[\\w-]{0,30}|\\*)]_"), "");
        marks.put(Pattern.compile("\\\\\\s"), "");
        marks.put(
                Pattern.compile(
                        "(\u0001[^\u0001]{0,1000}\u0001|\\]\\([^()\\s]{1,500}\\)|https?://\\S{1,500})|(?<![\\w-])(\\w(?:[\\w-]{0,80}[^\\W_])?)__?(?=[\\s.,;:!?)]|$)"),
                "$1$2");
        marks.put(Pattern.compile("\u0001"), "`");
        return marks;
    }
}
