package io.hindcast.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps docs/reading-rules.md and the code in step. */
class RulesTest {
    private static final Pattern RULE = Pattern.compile("// (R-\\d+):");
    private static final Pattern LISTED = Pattern.compile("^\\| (R-\\d+) \\|", Pattern.MULTILINE);
    private static final String LIST = String.join("\n", Corpora.lines(Path.of("docs/reading-rules.md")));

    @Test
    void each_rule_in_the_code_is_listed_and_each_listed_one_is_in_the_code() {
        Set<String> coded = Stream.of("reading", "quality")
                .flatMap(room -> Corpora.files(Path.of("src/main/java/io/hindcast", room)).stream())
                .map(file -> String.join("\n", Corpora.lines(file)))
                .map(code -> all(RULE, code))
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(all(LISTED, LIST)).isEqualTo(coded);
    }

    @Test
    void no_two_rules_share_a_number() {
        assertThat(LISTED.matcher(LIST).results().map(match -> match.group(1))).doesNotHaveDuplicates();
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
