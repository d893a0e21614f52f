package io.hindcast.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportJourneyTest extends EndToEnd {
    private static final String REPORT = "report/2024/2024-02-13-payment-connection-exhaustion";

    @ParameterizedTest
    @CsvSource({"1440, LIGHT, Ines", "375, DARK, Jonas"})
    void a_person_corrects_severity_and_factor_sees_who_did_and_withdraws_both(
            int width, ColorScheme scheme, String name) {
        window(width, scheme);
        open(REPORT);

        choose("Correct: Severity", "SEV-0");
        saves(name);
        assertThat(page().locator(".severity").first()).hasText("SEV-0");
        assertThat(page().locator(".corrected-notes")).containsText("Severity corrected by " + name + " on ");
        assertThat(page().locator(".corrected-notes")).containsText("before: SEV-1");

        choose("Correct: Factors", "Configuration");
        saves(name);
        Locator factors = page().locator(".fact").filter(new Locator.FilterOptions().setHasText("factor, main"));
        assertThat(factors).containsText("Configuration");
        assertThat(page().locator(".facts").getByText("corrected by " + name))
                .containsText("before: Capacity and load");

        withdraws("Correct: Severity");
        withdraws("Correct: Factors");
        assertThat(page().locator(".severity").first()).hasText("SEV-1");
        assertThat(factors).containsText("Capacity and load");
        assertThat(page().getByText("corrected by " + name)).hasCount(0);
        assertThat(complaints()).isEmpty();
    }

    @Test
    void a_quote_is_marked_through_the_markup_of_its_line() {
        window(1440, ColorScheme.LIGHT);
        Page page = open(REPORT);

        page.locator(".fact")
                .filter(new Locator.FilterOptions().setHasText("Deployment of payment-v2 8.31 begins"))
                .locator(".line-link")
                .last()
                .click();

        Locator line = page.locator("hindcast-source li.pinned");
        assertThat(line).containsText("| **14:02** | Deployment of `payment-v2` 8.31");
        assertThat(line.locator("mark"))
                .hasText("Deployment of `payment-v2` 8.31 begins, worker processes per pod raised from 4 to 12.");
    }

    @Test
    void the_place_in_a_list_outlives_a_reload_and_leads_on() {
        window(1440, ColorScheme.LIGHT);
        Page page = open("search?q=connection");
        page.locator("main a.hit-title").nth(1).click();
        assertThat(page.locator(".trail")).containsText("2 of ");
        Locator place = page.locator(".trail > span").first();
        String before = place.textContent();

        page.waitForURL(Pattern.compile("/report/.*reports="));
        page.reload();

        assertThat(place).hasText(before);
        page.getByLabel("Next report").click();
        assertThat(page.locator(".trail")).containsText("3 of ");
        assertThat(complaints()).isEmpty();
    }

    private void choose(String button, String option) {
        Page page = page();
        page.getByLabel(button).click();
        sheet().locator("vaadin-select").first().click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }

    private void saves(String name) {
        Locator who = sheet().getByLabel("Your name, kept with the change");
        who.fill(name);
        who.blur();
        sheet().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(sheet()).hasCount(0);
    }

    private void withdraws(String button) {
        page().getByLabel(button).click();
        sheet().getByText("withdraw").first().click();
        assertThat(sheet()).hasCount(0);
    }

    private Locator sheet() {
        return page().locator("vaadin-dialog.sheet");
    }
}
