package io.hindcast.classifying.matching;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A number for each word that some queries speak of, from 0, so that many questions about the words of a text cost little. */
final class Numbers {
    private final Map<String, Integer> byWord = new HashMap<>();

    /** The words of these needs. */
    static Numbers of(Collection<Need> needs) {
        Set<String> words = new HashSet<>();
        needs.forEach(need -> need.addWords(words));
        Numbers numbers = new Numbers();
        words.forEach(word -> numbers.byWord.put(word, numbers.byWord.size()));
        return numbers;
    }

    /** How many words there are. */
    int size() {
        return byWord.size();
    }

    /** The numbers of these words; all of them must be known. */
    int[] of(Stream<String> words) {
        return words.mapToInt(byWord::get).toArray();
    }

    /** Of the words of a text those that are known. */
    BitSet known(CutText text) {
        BitSet known = new BitSet(byWord.size());
        for (CutText.Word word : text.words()) {
            Integer number = byWord.get(word.stem());
            if (number != null) {
                known.set(number);
            }
        }
        return known;
    }

    /** Of these words those that are known. */
    BitSet known(Collection<String> words) {
        BitSet known = new BitSet(byWord.size());
        words.forEach(word -> {
            Integer number = byWord.get(word);
            if (number != null) {
                known.set(number);
            }
        });
        return known;
    }
}
