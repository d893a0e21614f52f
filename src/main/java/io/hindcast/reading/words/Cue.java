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

    private Cue(Pattern pattern) {
        this.pattern = pattern;
        this.needs = Needs.of(pattern.pattern());
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
        return mayBeIn(text) && pattern.matcher(text).find();
    }

    /** A matcher that stands at the first match in this text; null where there is none, mostly without looking. */
    public @Nullable Matcher first(String text) {
        if (!mayBeIn(text)) {
            return null;
        }
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher : null;
    }

    /** A matcher of the pattern on this text, to be used without a region. */
    public Matcher matcher(String text) {
        return (mayBeIn(text) ? pattern : NEVER).matcher(text);
    }

    /** Whether this text holds what a match needs. */
    boolean mayBeIn(String text) {
        return text.length() > Trigrams.LONGEST || needs.metBy(Trigrams.of(text));
    }

    /** Whether a text of these runs holds what a match needs. */
    boolean mayBeIn(Trigrams text) {
        return needs.metBy(text);
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
