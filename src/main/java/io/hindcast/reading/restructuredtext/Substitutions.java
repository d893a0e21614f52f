package io.hindcast.reading.restructuredtext;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts that a file sets for names between bars, "|product|". */
final class Substitutions {
    private static final Pattern REPLACED =
            Pattern.compile("^\\.\\.\\s+\\|([^|]{1,60})\\|\\s+replace::\\s+(\\S.{0,300})$");
    private static final Pattern SUBSTITUTION = Pattern.compile("\\|([^|\\s](?:[^|]{0,58}[^|\\s])?)\\|");

    private final Map<String, String> texts = new HashMap<>();

    private Substitutions() {}

    /** Those that these lines define. */
    static Substitutions of(List<String> lines) {
        Substitutions substitutions = new Substitutions();
        for (String line : lines) {
            Matcher replaced = REPLACED.matcher(line.startsWith(".. |") ? line.stripTrailing() : "");
            if (replaced.matches()) {
                substitutions.texts.put(replaced.group(1), replaced.group(2));
            }
        }
        return substitutions;
    }

    /** The words of this line as Markdown, each name replaced by its text. */
    String words(String line) {
        if (texts.isEmpty() || line.indexOf('|') < 0) {
            return RestText.words(line);
        }
        return RestText.words(SUBSTITUTION
                .matcher(line)
                .replaceAll(name -> Matcher.quoteReplacement(texts.getOrDefault(name.group(1), name.group()))));
    }
}
