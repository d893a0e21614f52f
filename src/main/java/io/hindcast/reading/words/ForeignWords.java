package io.hindcast.reading.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What usual headings, labels and words of reports in other languages say in English; the table is {@code foreign.txt}. */
public final class ForeignWords {
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern FILLER = Pattern.compile(
            "\\b(?:(?:del?|do|des?|du) (?:incidentes?|incidents?|vorfalls?)|(?:de )?lincident|de[lrmns]?|des|du|la|les?|el|los|las|d[ao]s?)\\b");
    private static final int LONGEST = 60;
    private static final Map<String, List<String>> TABLE = table();
    private static final Map<String, String> ENGLISH = english();
    private static final Set<String> STARTS =
            ENGLISH.keySet().stream().map(ForeignWords::firstWord).collect(Collectors.toCollection(HashSet::new));

    private ForeignWords() {}

    // R-230: usual headings, labels, heads of columns and words of state and severity in German, French, Spanish and
    // Portuguese, and a few in other languages such as Russian, Chinese, Japanese and Korean, are read as the English
    // ones, with accents or without.
    /** The English words for this phrase of bare lower-case words; the phrase itself where it is no usual one. */
    public static String english(String bare) {
        if (bare.isEmpty() || bare.length() > LONGEST) {
            return bare;
        }
        String plain = unaccented(bare);
        if (!STARTS.contains(firstWord(plain))) {
            return bare;
        }
        String found = ENGLISH.get(plain);
        if (found == null) {
            found = ENGLISH.get(Words.squeeze(FILLER.matcher(plain).replaceAll(" ")));
        }
        return found == null ? bare : found;
    }

    /** These bare words, each that is a usual one in English. */
    public static String eachInEnglish(String bare) {
        return Arrays.stream(bare.split(" ", -1)).map(ForeignWords::english).collect(Collectors.joining(" "));
    }

    /** What says the same as this English word, as alternatives of a pattern for lower-case text. */
    public static String alternatives(String english) {
        return String.join("|", Objects.requireNonNull(TABLE.get(english)));
    }

    private static String firstWord(String words) {
        int gap = words.indexOf(' ');
        return gap < 0 ? words : words.substring(0, gap);
    }

    private static String unaccented(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) > 127) {
                String parted = Normalizer.normalize(words, Normalizer.Form.NFD);
                return ACCENT.matcher(parted)
                        .replaceAll("")
                        .replace("ß", "ss")
                        .replace('ø', 'o')
                        .replace("æ", "ae");
            }
        }
        return words;
    }

    // R-366: umlauts may be spelled with an "e" behind the vowel: "Massnahmen" and "Was aendern wir".
    private static String spelledOut(String words) {
        return words.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
    }

    private static Map<String, String> english() {
        Map<String, String> english = new HashMap<>();
        TABLE.forEach((word, foreign) -> foreign.forEach(each -> {
            for (String plain : List.of(unaccented(each), unaccented(spelledOut(each)))) {
                english.putIfAbsent(plain, word);
                english.putIfAbsent(Words.squeeze(FILLER.matcher(plain).replaceAll(" ")), word);
            }
        }));
        english.remove("");
        return Map.copyOf(english);
    }

    private static Map<String, List<String>> table() {
        Map<String, List<String>> table = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(ForeignWords.class.getResourceAsStream("foreign.txt"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                int colon = line.indexOf(": ");
                if (line.startsWith("#") || colon < 0) {
                    continue;
                }
                List<String> foreign = table.computeIfAbsent(line.substring(0, colon), each -> new ArrayList<>());
                for (String phrase : line.substring(colon + 2).split(",", -1)) {
                    foreign.add(phrase.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
