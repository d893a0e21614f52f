package io.hindcast.classifying.matching;

import io.hindcast.classifying.matching.Need.Check;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What sets two lists of stored queries apart: queries that only one of them has, and words that they cut otherwise. A text that
 * this leaves alone is matched alike by both; the reverse need not hold. Safe from many threads.
 */
public final class QueryChange {
    private final boolean everything;
    private final boolean nothing;
    private final Side before;
    private final Side after;
    private final Vocabulary vocabulary;

    private QueryChange(boolean untold, Side before, Side after) {
        this.before = before;
        this.after = after;
        this.vocabulary = new Vocabulary(before.words, before.named, after.words, after.named);
        this.everything = untold || !vocabulary.isTellable();
        this.nothing = !everything
                && before.needs.isEmpty()
                && after.needs.isEmpty()
                && before.words.sameSpellings(after.words);
    }

    /** One of the lists: how it cuts words, what the queries need that only it has, and the words that these needs name. */
    private record Side(Words words, List<Check> needs, Set<String> named, Numbers numbers) {

        static Side of(Words words, List<Need> needs) {
            Set<String> named = new HashSet<>();
            needs.forEach(need -> need.addWords(named));
            Numbers numbers = Numbers.of(needs);
            return new Side(words, needs.stream().map(need -> need.by(numbers)).toList(), Set.copyOf(named), numbers);
        }

        boolean isMetBy(Set<String> text) {
            if (needs.isEmpty()) {
                return false;
            }
            BitSet known = numbers.known(text);
            return needs.stream().anyMatch(need -> need.isMetBy(known));
        }
    }

    /** The change between lists of which each has these queries for itself, and the others in the same order. */
    static QueryChange of(Words before, List<Need> gone, Words after, List<Need> come) {
        Side from = Side.of(before, gone);
        Side to = Side.of(after, come);
        boolean tellable = Stream.concat(gone.stream(), come.stream()).allMatch(Need::isTellable);
        return new QueryChange(!tellable || !isPlain(from.named) || !isPlain(to.named), from, to);
    }

    /** Whether words stand by themselves wherever they stand: letters and digits only. */
    private static boolean isPlain(Collection<String> words) {
        return words.stream().allMatch(word -> word.chars().allMatch(Character::isLetterOrDigit));
    }

    /** Whether every text may be matched otherwise. */
    public boolean isEverything() {
        return everything;
    }

    /** Whether no text is matched otherwise. */
    public boolean isNothing() {
        return nothing;
    }

    /** Whether this text, or what is left of it where parts are blanked, may be matched otherwise. */
    public boolean concerns(String text) {
        if (everything || nothing) {
            return everything;
        }
        Vocabulary.Told told = vocabulary.tell(text);
        return told.isUnsure() || before.isMetBy(told.before()) || after.isMetBy(told.after());
    }
}
