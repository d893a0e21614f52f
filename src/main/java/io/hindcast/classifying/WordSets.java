package io.hindcast.classifying;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets of words (of ASCII letters, digits and underscores) to be looked for in many texts. A text that holds all words of a
 * set is always found; another may be taken for one, though hardly ever, since words are compared by their hashes.
 */
final class WordSets {
    private static final int[] NONE = {};
    /** The sets by the hash of a word of theirs, each without that word; under 0 those of no word. */
    private final Map<Integer, List<int[]>> byWord = new HashMap<>();
    /** The hashes of those words, at the place of their last bits or the next free one; 0 where there is none. */
    private final int[] table;

    /** These sets; each is told first by its first word, best one that few texts hold. */
    WordSets(List<List<String>> sets) {
        for (List<String> set : sets) {
            int[] hashes = set.stream().mapToInt(WordSets::hash).toArray();
            byWord.computeIfAbsent(hashes.length == 0 ? 0 : hashes[0], word -> new ArrayList<>())
                    .add(hashes.length < 2 ? NONE : Arrays.copyOfRange(hashes, 1, hashes.length));
        }
        table = new int[Math.max(8, Integer.highestOneBit(byWord.size() + 1) * 8)];
        byWord.keySet().forEach(hash -> table[place(hash)] = hash);
    }

    /** Whether this text holds all words of a set, each as a whole word, in any case. */
    boolean anyIn(String text) {
        if (byWord.containsKey(0)) {
            return true;
        }
        int[] words = new int[text.length() / 2 + 1];
        int count = 0;
        boolean known = false;
        int hash = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (isWord(c)) {
                hash = next(hash, c);
            } else if (hash != 0) {
                known |= table[place(hash)] != 0;
                words[count++] = hash;
                hash = 0;
            }
        }
        return known && anyOf(Arrays.copyOf(words, count));
    }

    private boolean anyOf(int[] words) {
        for (int word : words) {
            if (table[place(word)] != 0) {
                for (int[] others : byWord.getOrDefault(word, List.of())) {
                    if (allOf(others, words)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean allOf(int[] wanted, int[] words) {
        for (int each : wanted) {
            int i = 0;
            while (i < words.length && words[i] != each) {
                i++;
            }
            if (i == words.length) {
                return false;
            }
        }
        return true;
    }

    private int place(int hash) {
        int place = hash & (table.length - 1);
        while (table[place] != 0 && table[place] != hash) {
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    private static int hash(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = next(hash, word.charAt(i));
        }
        return hash;
    }

    /** The hash of a word that goes on with this character; never 0. */
    private static int next(int hash, char c) {
        int lower = c >= 'A' && c <= 'Z' ? c | 0x20 : c;
        int next = (hash ^ lower) * 0x01000193;
        return next == 0 ? 1 : next;
    }
}
