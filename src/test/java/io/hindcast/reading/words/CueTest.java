package io.hindcast.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.Corpora;
import io.hindcast.reading.ReportReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cue may let a text through that does not match, but never holds back one that does. */
class CueTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\bpr\\b|\\bpull requests?\\b",
                "(?<![\\w/&])#(\\d{1,7})\\b",
                "^reports? |\\breports? (?:the|a|an|it|this|\\d)|^asks? ",
                "\\b(?:[PS])[- ]?([0-4])\\b",
                "(?i)\\b(?:ops|sre(?:s)?)(?! team)\\b.{0,9}\\bdown\\b",
                "(?<name>ab)+?cd{2}[x-z]",
                "\\$ ?\\d+|[€£]\\d",
                "\\{\\{\\s{0,3}(?:[^\\s{}\\d]{1,30}\\s{1,3}){1,4}\\}\\}"
            })
    void what_matches_is_found(String regex) throws IOException {
        check(
                List.of(Cue.of(regex), Cue.ofAnyCase(regex)),
                List.of(
                        "a PR",
                        "pr",
                        "see #12.",
                        "(#7)",
                        "report it",
                        "asks ",
                        "P1",
                        "s-2",
                        "sre is down",
                        "ops 12 DOWN",
                        "ababcddy",
                        "abcddx",
                        "$ 5",
                        "£5",
                        "{{ the name }}",
                        "It was 5€.",
                        ""));
    }

    @Test
    void every_cue_of_the_house_finds_what_its_pattern_matches_in_the_sample_archive() throws Exception {
        List<String> lines = new ArrayList<>();
        for (Path file : Corpora.files(Corpora.SAMPLE)) {
            for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n", -1)) {
                lines.add(line);
                lines.add(Words.fold(line));
                lines.add(Words.bare(line));
                lines.add(spliced(lines, line));
            }
        }
        List<Cue> cues = cues();
        assertThat(cues).hasSizeGreaterThan(100);
        check(cues, new LinkedHashSet<>(lines));
    }

    /** The first half of an earlier line with the second half of this one, so that words meet that never did. */
    private static String spliced(List<String> earlier, String line) {
        String other = earlier.get(Math.floorMod(line.hashCode(), earlier.size()));
        return other.substring(0, other.length() / 2) + line.substring(line.length() / 2);
    }

    @Test
    void each_match_is_replaced() {
        assertThat(Cue.of("\\b(?:an?|the) ").replaced("a cat and the dog", "one "))
                .isEqualTo("one cat and one dog");
        assertThat(Cue.of("^the ").replaced("the cat and the dog", "")).isEqualTo("cat and the dog");
        assertThat(Cue.of("\\d{4}").replaced("no figure", "")).isEqualTo("no figure");
        assertThat(Cue.of("^(?=We )").replaced("We did", "(")).isEqualTo("(We did");
    }

    @Test
    void a_prefilter_lets_few_texts_through() {
        Prefilter prefilter =
                Prefilter.of(List.of(Cue.of("\\bresolved\\b"), Cue.of("\\ball[- ]clear\\b"), Cue.of("\\d\\d:\\d\\d")));
        assertThat(prefilter.in("Resolved by a restart").stream()).containsExactly(0);
        assertThat(prefilter.in("14:05 all clear").stream()).containsExactly(1, 2);
        assertThat(prefilter.in("nothing of the kind").stream()).isEmpty();
    }

    @Test
    void most_texts_are_told_without_their_pattern() {
        Cue cue = Cue.of("\\b(?:users?|customers?)\\b[^.]{0,60}\\b(?:reports?|reported)\\b");
        assertThat(cue.mayBeIn("customers reported errors")).isTrue();
        assertThat(cue.mayBeIn("customers saw errors")).isFalse();
        assertThat(cue.mayBeIn("the reporter said so")).isFalse();
        assertThat(Cue.of("\\d\\d:\\d\\d").mayBeIn("a word: two")).isFalse();
    }

    /** Asserts once for all, since there are millions to look at. */
    private static void check(List<Cue> cues, Collection<String> texts) {
        List<String> wrong = new ArrayList<>();
        for (Cue cue : cues) {
            Prefilter prefilter = Prefilter.of(List.of(cue));
            for (String text : texts) {
                boolean found = cue.pattern().matcher(text).find();
                if (cue.in(text) != found || (cue.first(text) != null) != found) {
                    wrong.add("%s in '%s': found %s".formatted(cue.pattern(), text, !found));
                }
                if (found
                        && !allOf(cue, text)
                                .equals(cue.pattern()
                                        .matcher(text)
                                        .results()
                                        .map(MatchResult::start)
                                        .toList())) {
                    wrong.add("%s elsewhere in '%s'".formatted(cue.pattern(), text));
                }
                if (found && !prefilter.in(text).get(0)) {
                    wrong.add("%s by its atoms in '%s'".formatted(cue.pattern(), text));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Where each match starts. */
    private static List<Integer> allOf(Cue cue, String text) {
        List<Integer> starts = new ArrayList<>();
        for (Matcher found = cue.first(text); found != null; found = cue.next(found, text)) {
            starts.add(found.start());
        }
        return starts;
    }

    /** The cues in the constants of the classes that read, and those of the word lists. */
    private static List<Cue> cues() throws Exception {
        List<Cue> cues = new ArrayList<>();
        Path classes = Path.of(ReportReader.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        for (Path file : Corpora.files(classes.resolve("io/hindcast/reading"))) {
            String name = classes.relativize(file).toString();
            if (name.endsWith(".class") && !name.contains("$")) {
                for (Field field : Class.forName(name.replace(".class", "").replace(File.separatorChar, '.'))
                        .getDeclaredFields()) {
                    if (Modifier.isStatic(field.getModifiers()) && field.getType() == Cue.class) {
                        field.setAccessible(true);
                        cues.add((Cue) Objects.requireNonNull(field.get(null)));
                    }
                }
            }
        }
        try (InputStream in =
                Objects.requireNonNull(Cue.class.getResourceAsStream("/io/hindcast/reading/timeline/events.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.indexOf(": ") > 0 && !line.startsWith("#"))
                    .forEach(line -> cues.add(Cue.of(line.substring(line.indexOf(": ") + 2))));
        }
        return cues;
    }
}
