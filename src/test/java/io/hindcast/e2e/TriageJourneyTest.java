package io.hindcast.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A member of the review board goes through the candidates and judges what came back after a fix. */
class TriageJourneyTest extends EndToEnd {
    private static final String CANDIDATE = "mail module – bounce handling";

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "375, DARK"})
    void candidates_are_named_merged_and_dismissed_and_each_is_taken_back(int width, ColorScheme scheme) {
        window(width, scheme);
        open("golden-path");

        decide("Name", "Name it", "Mail sender", "handling of bounces");
        takeBack("is the gap “Mail sender – handling of bounces”");
        decide("Merge", "Merge", "Config rollout – staged rollout");
        takeBack("is the same as “Config rollout – staged rollout”");
        decide("Dismiss", "Dismiss");
        takeBack("is no gap");

        assertThat(page().getByLabel("Name: " + CANDIDATE)).isVisible();
        assertThat(complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "375, DARK"})
    void yes_to_same_cause_makes_of_a_possible_recurrence_one_that_is_said(int width, ColorScheme scheme) {
        window(width, scheme);
        open("golden-path/config-rollout/staged-rollout");
        Locator section = page().locator(".same-cause").first();
        assertThat(section).containsText("Possible recurrence. Same cause?");
        Locator yes = section.getByRole(AriaRole.BUTTON).first();
        Locator no = section.getByRole(AriaRole.BUTTON).last();
        assertThat(yes.boundingBox().y).isEqualTo(no.boundingBox().y);

        yes.click();
        sheet().getByText("Keep").click();

        assertThat(sheet()).hasCount(0);
        assertThat(section).containsText("Recurred after the fix: same cause");
        assertThat(page().locator("main")).containsText("it did not work, the cause came back");

        section.getByText("undo").click();
        assertThat(section).containsText("Possible recurrence. Same cause?");
        assertThat(complaints()).isEmpty();
    }

    private void decide(String button, String keep, String... values) {
        page().getByLabel(button + ": " + CANDIDATE).click();
        for (int i = 0; i < values.length; i++) {
            Locator field = sheet().locator("vaadin-combo-box input").nth(i);
            field.fill(values[i]);
            Locator option = page().locator("vaadin-combo-box-item:not([hidden])")
                    .filter(new Locator.FilterOptions().setHasText(values[i]));
            if (button.equals("Merge")) {
                option.first().click();
            } else {
                field.press("Enter");
            }
            assertThat(field).hasValue(values[i]);
        }
        sheet().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(keep).setExact(true))
                .click();
        assertThat(sheet()).hasCount(0);
        assertThat(page().getByLabel("Name: " + CANDIDATE)).hasCount(0);
    }

    private void takeBack(String sentence) {
        Locator undo = page().getByLabel("Undo: “" + CANDIDATE + "” " + sentence);
        if (!undo.isVisible()) {
            page().getByText(" on candidates").first().click();
        }
        undo.click();
        assertThat(page().getByLabel("Name: " + CANDIDATE)).hasCount(1);
    }

    private Locator sheet() {
        return page().locator("vaadin-dialog");
    }
}
