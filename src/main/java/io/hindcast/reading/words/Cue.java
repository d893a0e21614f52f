package io.hindcast.reading.words;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is looked for anywhere in many texts and found in few. Most texts are told by their trigrams alone not to
 * hold it, which costs a few look-ups however many words the pattern lists. For patterns that are anchored at the start, or
 * matched inside a region, a plain {@link Pattern} does as well. The idea is that of code search by trigrams: R. Cox, "Regular
 * Expression Matching with a Trigram Index" (2012).
 */
public final class Cue {
    /** Fails at once, whatever the text is: a match would be longer than any. */
    private static final Pattern NEVER = Pattern.compile("(?:x{30000}){30000}");

    private final Pattern pattern;
    private final Needs needs;
    private final NeedsOrder asked;
    private final @Nullable Starts starts;

    private Cue(Pattern pattern) {
        this.pattern = pattern;
        this.needs = Needs.of(pattern.pattern());
        this.asked = new NeedsOrder(needs);
        this.starts = Starts.of(pattern.pattern());
    }

    /** A cue of this regular expression. */
    public static Cue of(String regex) {
        return new Cue(Pattern.compile(regex));
    }

    /** A cue of this regular expression, in which ASCII letters stand for both cases. */
    public static Cue ofAnyCase(String regex) {
        return new Cue(Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
    }

    /** Whether the pattern matches somewhere in this text. */
    public boolean in(String text) {
        return first(text) != null;
    }

    /** A matcher that stands at the first match in this text, and finds further ones; null where there is none, mostly without looking. */
    public @Nullable Matcher first(String text) {
        if (!mayBeIn(text)) {
            return null;
        }
        if (starts != null) {
            return search(starts, text, 0, null);
        }
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher : null;
    }

    /** The same matcher at the next match in its text; null where there is none. */
    public @Nullable Matcher next(Matcher found, String text) {
        if (starts == null) {
            return found.find() ? found : null;
        }
        int from = found.end() > found.start() ? found.end() : found.end() + 1;
        return search(starts, text, from, found);
    }

    /** The text, each match as these words. */
    public String replaced(String text, String words) {
        StringBuilder replaced = null;
        int from = 0;
        for (Matcher found = first(text); found != null; found = next(found, text)) {
            replaced = replaced == null ? new StringBuilder(text.length()) : replaced;
            replaced.append(text, from, found.start()).append(words);
            from = found.end();
        }
        return replaced == null
                ? text
                : replaced.append(text, from, text.length()).toString();
    }

    private @Nullable Matcher search(Starts known, String text, int from, @Nullable Matcher last) {
        Matcher matcher = last;
        for (int at = known.next(text, from); at >= 0; at = known.next(text, at + 1)) {
            if (matcher == null) {
                matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
            }
            if (matcher.region(at, text.length()).lookingAt()) {
                return matcher;
            }
        }
        return null;
    }

    /** A matcher of the pattern on this text, to be used without a region. */
    public Matcher matcher(String text) {
        return (mayBeIn(text) ? pattern : NEVER).matcher(text);
    }

    /** Whether this text holds what a match needs. */
    boolean mayBeIn(String text) {
        return text.length() > Trigrams.LONGEST || asked.metBy(Trigrams.of(text));
    }

    /** Atoms of which every match holds at least one; none where that is not known. */
    List<Atom> atoms() {
        return needs.atoms();
    }

    /** The pattern as written. */
    public Pattern pattern() {
        return pattern;
    }
}
