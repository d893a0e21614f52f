package io.hindcast.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.hindcast.cataloguing.CatalogueVersions;
import io.hindcast.classifying.Capability;
import io.hindcast.classifying.Category;
import io.hindcast.classifying.Component;
import io.hindcast.classifying.CurrentCatalogue;
import io.hindcast.report.Axis;
import io.hindcast.ui.PageTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SettingsPageTest extends PageTest {
    @Autowired
    CatalogueVersions versions;

    @Autowired
    CurrentCatalogue current;

    @BeforeEach
    void open() {
        UI.getCurrent().navigate("settings");
    }

    @Test
    void the_catalogue_and_the_settings_of_the_program_can_be_read() {
        String page = find(SettingsView.class).single().getElement().getTextRecursively();

        assertThat(page)
                .contains("Postgres template", "DBA Team", "dynamic connection scaling", "Capacity and load", "Expiry")
                .contains("came with Hindcast")
                .contains("critical 7, high 30, medium 90, low 180 days", "hindcast.zone");
    }

    @Test
    void a_component_gets_an_owner_and_a_link_in_a_form_and_the_version_before_can_be_restored() {
        int before = versions.holding().number();
        press("Edit the component API gateway");
        find(TextField.class).withLabel("Owner team").single().setValue("Edge Team");
        find(TextField.class).withLabel("Template (link)").single().setValue("https://git.example/gateway");
        find(Button.class).withText("See what would move").single().click();
        find(TextField.class).withLabel("Why, if it helps others").single().setValue("they took it over");
        find(Button.class).withText("Let it hold").single().click();

        assertThat(current.get().component("api-gateway")).hasValueSatisfying(gateway -> {
            assertThat(gateway.owner()).isEqualTo("Edge Team");
            assertThat(gateway.template()).isEqualTo("https://git.example/gateway");
        });
        assertThat(versions.holding().note()).isEqualTo("they took it over");

        press("Restore version " + before);
        find(Button.class).withText("Let it hold").single().click();
        assertThat(current.get().component("api-gateway").orElseThrow().owner()).isEqualTo("Architecture");
    }

    @Test
    void a_change_made_while_somebody_was_editing_is_not_written_over() {
        String shipped = versions.holding().text();
        press("Edit the component API gateway");
        find(TextField.class).withLabel("Owner team").single().setValue("Edge Team");
        versions.change(
                shipped + "\n# a remark of somebody else\n", versions.holding().number(), "Ben", null);
        find(Button.class).withText("See what would move").single().click();
        find(Button.class).withText("Let it hold").single().click();

        assertThat(versions.holding().text()).endsWith("# a remark of somebody else\n");
        assertThat(versions.holding().by()).isEqualTo("Ben");
        versions.change(shipped, versions.holding().number(), "Ben", null);
    }

    @Test
    void a_new_component_does_not_take_the_place_of_one_that_is_there() {
        find(Button.class).withText("Add a component").single().click();
        find(TextField.class).withLabel("Name").single().setValue("Postgres Template");
        find(TextField.class).withLabel("Owner team").single().setValue("Edge Team");
        find(Button.class).withText("See what would move").single().click();

        assertThat(find(Paragraph.class)
                        .withClassName("settings-problem")
                        .single()
                        .getText())
                .contains("Postgres template", "already");
        assertThat(find(ChangeSheet.class).exists()).isFalse();
    }

    @Test
    void a_capability_needs_the_factor_that_its_absence_is_and_one_without_a_name_is_left_out() {
        find(Button.class).withText("Add a component").single().click();
        find(TextField.class).withLabel("Name").single().setValue("Tide tables");
        find(TextField.class).withLabel("Owner team").single().setValue("Edge Team");
        find(Button.class).withText("Add a capability").single().click();
        capability("Capability").setValue("restart budget");
        capability("Other words for it").setValue("retry cap, restarts");
        find(Button.class).withText("See what would move").single().click();

        assertThat(find(Paragraph.class)
                        .withClassName("settings-problem")
                        .single()
                        .getText())
                .contains("Choose the factor", "restart budget");

        Select<Category> factor = factors().getFirst();
        factor.setValue(current.get().categories(Axis.FACTOR).getFirst());
        find(Button.class).withText("See what would move").single().click();
        find(Button.class).withText("Let it hold").single().click();

        Component added = current.get().component("tide-tables").orElseThrow();
        assertThat(added.capabilities())
                .containsExactly(new Capability(
                        "restart budget",
                        current.get().categories(Axis.FACTOR).getFirst().id(),
                        List.of("retry cap", "restarts")));
    }

    private TextField capability(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> field.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private List<Select<Category>> factors() {
        return find(Select.class).all().stream()
                .map(each -> (Select<Category>) each)
                .toList();
    }

    @Test
    void a_category_is_added_in_a_form_and_removed_again() {
        String before = versions.holding().text();
        find(Button.class).withText("Add a category").single().click();
        find(TextField.class).withLabel("Label").single().setValue("Tides and floods");
        find(TextField.class).withLabel("Means").single().setValue("Water where none should be.");
        find(TextArea.class).withLabel("Queries, strong, in causes").single().setValue("\"high tide\"");
        find(Button.class).withText("See what would move").single().click();
        find(Button.class).withText("Let it hold").single().click();

        assertThat(current.get().categories(Axis.FACTOR).reversed().get(1)).satisfies(category -> {
            assertThat(category.id()).isEqualTo("tides-and-floods");
            assertThat(category.definition()).isEqualTo("Water where none should be.");
        });

        press("Edit Tides and floods");
        find(Button.class).withText("Remove it").single().click();
        find(Button.class).withText("Let it hold").single().click();
        assertThat(versions.holding().text()).isEqualTo(before);
    }

    @Test
    void a_category_that_capabilities_stand_for_is_not_removed() {
        press("Edit Capacity and load");
        find(Button.class).withText("Remove it").single().click();

        assertThat(find(Paragraph.class)
                        .withClassName("settings-problem")
                        .single()
                        .getText())
                .contains("'capacity' is not the id of a factor");
        assertThat(find(ChangeSheet.class).exists()).isFalse();
    }

    @Test
    void what_is_wrong_with_the_text_is_said_with_line_and_column() {
        find(Button.class).withText("Edit as text").single().click();
        TextArea text = find(TextArea.class).withLabel("The catalogue as YAML").single();
        text.setValue(text.getValue().replaceFirst("says: strong", "says: loud"));
        find(Button.class).withText("See what would move").single().click();

        assertThat(find(Paragraph.class)
                        .withClassName("settings-problem")
                        .single()
                        .getText())
                .startsWith("line ")
                .contains("column 9", "not 'loud'");
        assertThat(find(ChangeSheet.class).exists()).isFalse();
    }

    private void press(String name) {
        test(find(NativeButton.class).all().stream()
                        .filter(button -> name.equals(button.getAriaLabel().orElse("")))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
