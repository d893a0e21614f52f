package io.hindcast.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps docs/reading-rules.md and the code in step. */
class RulesTest {
    private static final Pattern RULE = Pattern.compile("// (R-\\d+):");
    private static final Pattern LISTED = Pattern.compile("^\\| (R-\\d+) \\|", Pattern.MULTILINE);
    private static final String LIST = String.join("\n", Corpora.lines(Path.of("docs/reading-rules.md")));

    @Test
    void each_rule_in_the_code_is_listed_and_each_listed_one_is_in_the_code() {
        Set<String> coded = Corpora.files(Path.of("src/main/java/io/hindcast/reading")).stream()
                .map(file -> String.join("\n", Corpora.lines(file)))
                .map(code -> all(RULE, code))
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(all(LISTED, LIST)).isEqualTo(coded);
    }

    @Test
    void each_remark_is_listed_with_its_level_and_each_listed_one_exists() {
        Set<String> listed = all(Pattern.compile("^\\| (`[a-z0-9-]+` \\| [a-z]+) \\|", Pattern.MULTILINE), LIST);
        Set<String> made = Arrays.stream(Remark.values())
                .map(remark ->
                        "`" + remark.code() + "` | " + remark.level().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(made);
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
