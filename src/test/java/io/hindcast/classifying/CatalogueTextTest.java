package io.hindcast.classifying;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.report.Axis;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTextTest {
    private static final CatalogueText BUNDLED = new CatalogueText(Catalogue.bundledText());
    private static final Catalogue CATALOGUE = Catalogue.bundled();

    @Test
    void an_entry_set_to_what_it_says_leaves_the_text_as_it_is() {
        CatalogueText text = BUNDLED;
        for (Axis axis : Axis.values()) {
            for (Category category : CATALOGUE.categories(axis)) {
                text = text.with(category, text.rules(axis, category.id()));
            }
        }
        for (Component component : CATALOGUE.components()) {
            text = text.with(component);
        }
        assertThat(text.yaml()).isEqualTo(BUNDLED.yaml());
    }

    @Test
    void a_changed_component_changes_its_own_lines_alone() {
        Component before = CATALOGUE.component("postgres-template").orElseThrow();
        Component after = component(before, "Store Team", "https://git.example/postgres", List.of("Pg: chart", "it's"));

        String changed = BUNDLED.with(after).yaml();

        assertThat(Catalogue.of(changed).component("postgres-template")).contains(after);
        assertThat(different(BUNDLED.yaml(), changed))
                .containsExactly(
                        "    template: 'https://git.example/postgres'",
                        "    owner: Store Team",
                        "    aliases: ['Pg: chart', 'it''s']");
    }

    @Test
    void a_category_that_is_added_stands_before_unknown_and_leaves_nothing_behind_when_it_goes() {
        Category tides = new Category(Axis.TRIGGER, "tides", "Tides", List.of("high water"), "The sea: it rises.", 30);
        List<RuleEntry> rules = List.of(new RuleEntry("changes", "strong", List.of("\"high tide\"")));

        CatalogueText with = BUNDLED.with(tides, rules);

        assertThat(Catalogue.of(with.yaml()).categories(Axis.TRIGGER).reversed().get(1))
                .isEqualTo(tides);
        assertThat(with.rules(Axis.TRIGGER, "tides")).isEqualTo(rules);
        assertThat(with.without(tides).yaml()).isEqualTo(BUNDLED.yaml());
    }

    @Test
    void a_component_goes_with_its_lines_alone() {
        for (Component component : CATALOGUE.components()) {
            String left = BUNDLED.withoutComponent(component.id()).yaml();
            assertThat(Catalogue.of(left).components())
                    .hasSize(CATALOGUE.components().size() - 1)
                    .doesNotContain(component);
            assertThat(different(BUNDLED.yaml(), left)).isEmpty();
        }
    }

    @Test
    void a_template_link_can_be_taken_away_again() {
        Component before = CATALOGUE.component("postgres-template").orElseThrow();
        CatalogueText linked = BUNDLED.with(component(before, before.owner(), "https://x.example/y", before.aliases()));

        assertThat(linked.with(before).yaml()).isEqualTo(BUNDLED.yaml());
    }

    @Test
    void capabilities_can_be_added_and_the_comments_around_stay() {
        Component before = CATALOGUE.components().get(1);
        List<Capability> more = new ArrayList<>(before.capabilities());
        more.add(new Capability("tide gates", "capacity", List.of("sluice, gate")));
        Component after = new Component(
                before.id(), before.name(), before.owner(), null, before.aliases(), before.loosely(), more);

        String changed = BUNDLED.with(after).yaml();

        assertThat(Catalogue.of(changed).components()).contains(after).hasSameSizeAs(CATALOGUE.components());
        assertThat(comments(changed)).isEqualTo(comments(BUNDLED.yaml()));
    }

    @Test
    void a_new_component_stands_last() {
        Component barge = new Component(
                "barge",
                "Barge yard",
                "Harbor",
                "https://git.example/barge",
                List.of("yard"),
                List.of(),
                List.of(new Capability("tide gates", "capacity", List.of())));

        assertThat(Catalogue.of(BUNDLED.with(barge).yaml()).components()).last().isEqualTo(barge);
    }

    @Test
    void a_catalogue_without_components_takes_a_first_one() {
        Component barge = new Component(
                "barge",
                "Barge yard",
                "Harbor",
                null,
                List.of("yard"),
                List.of(),
                List.of(new Capability("tide gates", "capacity", List.of())));
        String none = BUNDLED.yaml().substring(0, BUNDLED.yaml().indexOf("\ncomponents:"));

        for (String text : List.of(none, none + "\ncomponents: []\n")) {
            String changed = new CatalogueText(text).with(barge).yaml();
            assertThat(Catalogue.of(changed).components()).containsExactly(barge);
        }
    }

    @Test
    void a_text_with_the_line_ends_of_windows_is_changed_in_the_right_places() {
        Component before = CATALOGUE.component("postgres-template").orElseThrow();
        Component after = component(before, "Store Team", "https://git.example/postgres", List.of("Pg"));
        CatalogueText windows = new CatalogueText(BUNDLED.yaml().replace("\n", "\r\n"));

        assertThat(windows.with(after).yaml()).isEqualTo(BUNDLED.with(after).yaml());
    }

    @Test
    void rules_of_a_category_can_be_changed() {
        List<RuleEntry> rules = new ArrayList<>(BUNDLED.rules(Axis.FACTOR, "capacity"));
        rules.addFirst(new RuleEntry("story", "strong", List.of("\"it's full\"~2", "moonbarge")));
        Category capacity = CATALOGUE.category(Axis.FACTOR, "capacity").orElseThrow();

        CatalogueText changed = BUNDLED.with(capacity, rules);

        assertThat(changed.rules(Axis.FACTOR, "capacity")).isEqualTo(rules);
        assertThat(Catalogue.of(changed.yaml()).categories(Axis.FACTOR)).isEqualTo(CATALOGUE.categories(Axis.FACTOR));
    }

    private static Component component(Component before, String owner, String template, List<String> aliases) {
        return new Component(
                before.id(), before.name(), owner, template, aliases, before.loosely(), before.capabilities());
    }

    private static List<String> different(String before, String after) {
        List<String> old = before.lines().toList();
        return after.lines().filter(line -> !old.contains(line)).toList();
    }

    private static List<String> comments(String text) {
        return text.lines().filter(line -> line.strip().startsWith("#")).toList();
    }
}
