package io.hindcast.classifying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hindcast.report.Axis;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private static final Catalogue BUNDLED = Catalogue.bundled();

    @Test
    void every_component_that_comes_with_hindcast_has_an_owner_and_leads_to_a_template_at_no_real_host() {
        assertThat(Catalogue.bundled().components()).isNotEmpty().allSatisfy(component -> {
            assertThat(component.owner()).isNotBlank();
            assertThat(component.template()).isNotNull().matches("https://[a-z.]+\\.example/.+");
        });
    }

    @Test
    void bundled_catalogue_has_every_category_with_unknown_last_and_grey() {
        assertThat(BUNDLED.categories(Axis.FACTOR)).hasSize(14).last().satisfies(last -> {
            assertThat(last.isUnknown()).isTrue();
            assertThat(last.color()).isZero();
        });
        assertThat(BUNDLED.categories(Axis.TRIGGER)).hasSize(10).last().matches(Category::isUnknown);
    }

    @Test
    void components_answer_to_name_alias_and_identifier_in_any_case() {
        assertThat(BUNDLED.components()).hasSizeGreaterThanOrEqualTo(16);
        assertThat(BUNDLED.component("postgres-template")).isEqualTo(BUNDLED.component("POSTGRES  template"));
        assertThat(BUNDLED.component("Postgres chart").orElseThrow().name()).isEqualTo("Postgres template");
        assertThat(BUNDLED.component("Postgres template")
                        .orElseThrow()
                        .capability("PgBouncer")
                        .orElseThrow()
                        .name())
                .isEqualTo("dynamic connection scaling");
    }

    @Test
    void alternatives_in_a_phrase_are_single_words_since_two_would_be_taken_for_either() {
        Pattern twoWords =
                Pattern.compile("[(](?:[^()\"]* OR )?(?!NOT\\b)\\w+ (?!OR\\b|AND\\b|NOT\\b)\\w+(?: OR [^()\"]*)?[)]");
        assertThat(Catalogue.bundledText().lines().filter(line -> line.strip().startsWith("- '")))
                .noneMatch(
                        line -> line.contains(" OR ") && twoWords.matcher(line).find());
    }

    @Test
    void broken_yaml_is_named_with_its_line() {
        assertThatThrownBy(() -> read("factors:\n  - id: [unclosed\n")).hasMessageStartingWith("line ");
    }

    @Test
    void missing_member_is_named_with_entry_and_line() {
        assertThatThrownBy(() -> read("""
                        factors:
                          - id: capacity
                            color: 1
                            definition: Too much of it.
                        """)).hasMessage("line 2, column 5: factor 'capacity': 'label' is missing");
    }

    @Test
    void misspelled_member_is_named() {
        assertThatThrownBy(() -> read("""
                        factors:
                          - id: capacity
                            lable: Capacity
                        """))
                .hasMessageContaining("line 3, column 12: factor 'capacity': 'lable' is not known here");
    }

    @Test
    void second_use_of_a_name_points_to_the_first() {
        assertThatThrownBy(() -> read(CATEGORIES + """
                        components:
                          - {id: a, name: Cache, owner: X}
                          - {id: b, name: Store, owner: X, aliases: [cache]}
                        """))
                .hasMessage("line 7, column 5: component 'b': name 'cache' stands already at line 6");
    }

    @Test
    void capability_must_point_to_a_factor() {
        assertThatThrownBy(() -> read(CATEGORIES + """
                        components:
                          - id: a
                            name: Cache
                            owner: X
                            capabilities:
                              - {name: eviction, factor: capcity}
                        """))
                .hasMessage("line 10, column 9: capability 'eviction': 'capcity' is not the id of a factor");
    }

    private static final String CATEGORIES = """
            factors:
              - {id: unknown, label: Unknown, color: 0, definition: Not said.}
            triggers:
              - {id: unknown, label: Unknown, color: 0, definition: Not said.}
            """;

    private static Catalogue read(String yaml) {
        return Catalogue.of(yaml);
    }
}
