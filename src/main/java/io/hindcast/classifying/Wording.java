package io.hindcast.classifying;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts the name of a template, or of what it lacks, out of a sentence as it is written there. */
final class Wording {
    private static final int MOST_WORDS = 8;
    private static final Pattern OBJECT_END = Pattern.compile(
            "[.;:,()—–]|\\s(?:so|because|since|which|that|and so|when|while|until|as|but|e\\.g\\.|for example|in(?!\\s+front\\s+of\\b)|to|for|by default)\\s",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ARTICLE = Pattern.compile(
            "^(?:an?|the|any|our|its|default|yet|have|include|come with|(?:support|provision|provide|offer)(?: for)?"
                    + "|(?:way|means|option|ability|possibility|mechanism|facility) (?:to|of|for))\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final String SUBJECT = "((?:[\\p{L}\\p{N}][\\w/-]*\\s+){1,3}?)";
    private static final Pattern FILLER = Pattern.compile(
            "^(?:because|since|an?|the|our|every|each|this|that|golden path|paved[ -]road|paved|golden|path|road|standard|platform|company|current|shared|default)\\s+",
            Pattern.CASE_INSENSITIVE);

    private Wording() {}

    /** The first few words of a text up to the end of its phrase, without article and without "way to" and the like. */
    static String object(String text) {
        String rest = text.strip();
        for (Matcher article = ARTICLE.matcher(rest); article.find(); article = ARTICLE.matcher(rest)) {
            rest = rest.substring(article.end()).strip();
        }
        Matcher end = OBJECT_END.matcher(rest);
        String phrase = (end.find() ? rest.substring(0, end.start()) : rest).strip();
        String[] words = phrase.split("\\s+", MOST_WORDS + 1);
        return words.length > MOST_WORDS
                ? String.join(" ", java.util.List.of(words).subList(0, MOST_WORDS))
                : phrase;
    }

    /** What stands right behind the last of these words that say that all share it, such as "build image"; null if nothing does. */
    static @Nullable String owned(String text, Phrases owned) {
        Pattern last = Pattern.compile(
                "(?:" + owned.pattern()
                        + ")['\"”]*\\s+((?:[\\p{L}\\p{N}][\\w/-]*\\s+){0,2}?[\\p{L}\\p{N}][\\w/-]*)\\s*$",
                Pattern.CASE_INSENSITIVE);
        Matcher found = last.matcher(text);
        return found.find() ? found.group(1) : null;
    }

    /** The template that these words end with, such as "queue worker template"; null where they end otherwise. */
    static @Nullable String template(String text, Phrases templates) {
        Pattern last = Pattern.compile(
                SUBJECT + "(" + templates.pattern() + ")['\"”]*(?:\\s+\\w+){0,2}\\s*$", Pattern.CASE_INSENSITIVE);
        Matcher found = last.matcher(text.replace("\"", "").replace("“", "").replace("”", ""));
        if (!found.find()) {
            return null;
        }
        String name = found.group(1);
        for (Matcher filler = FILLER.matcher(name); filler.find(); filler = FILLER.matcher(name)) {
            name = name.substring(filler.end());
        }
        return name.isBlank() ? null : (name.strip() + " " + found.group(2));
    }
}
