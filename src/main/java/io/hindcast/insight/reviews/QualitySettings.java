package io.hindcast.insight.reviews;

import io.hindcast.quality.QualityRule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The quality rules, by code, that this installation leaves out (setting {@code hindcast.quality.disabled}, none unless set). */
@ConfigurationProperties("hindcast.quality")
record QualitySettings(@DefaultValue Set<String> disabled) {

    /** Checks the codes; throws {@link IllegalArgumentException} that names those that are none. */
    QualitySettings {
        disabled = Set.copyOf(disabled);
        List<String> codes =
                Arrays.stream(QualityRule.values()).map(QualityRule::code).toList();
        List<String> unknown =
                disabled.stream().filter(code -> !codes.contains(code)).sorted().toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "hindcast.quality.disabled: no quality rule is called " + String.join(", ", unknown)
                            + "; the rules are " + codes.stream().sorted().collect(Collectors.joining(", ")));
        }
    }
}
