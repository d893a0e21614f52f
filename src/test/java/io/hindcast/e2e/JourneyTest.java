package io.hindcast.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JourneyTest extends EndToEnd {
    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "375, DARK"})
    void a_report_is_found_and_read_and_a_chart_leads_to_its_incidents(int width, ColorScheme scheme) {
        window(width, scheme);

        finds("payment connections exhausted", "Payment authorisations fail on exhausted database connections");
        reads("Our Golden Path Postgres template ships without connection pooling");
        opensIncidentsBehindAChart();

        assertThat(complaints()).isEmpty();
    }

    private void finds(String words, String title) {
        Page page = open("");
        page.keyboard().press("/");
        page.keyboard().type(words);
        page.keyboard().press("Enter");
        page.waitForURL("**/search?*");
        page.locator("main a")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first()
                .click();

        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                .containsText(title);
    }

    private void reads(String rootCause) {
        Page page = page();
        Locator fact = page.locator(".ladder .root-cause .fact");
        assertThat(fact).containsText(rootCause);
        fact.locator(".line-link").click();

        assertThat(page.locator("hindcast-source li.pinned")).containsText("(Root Cause)");
        assertThat(page.locator(".phase").first()).isVisible();
    }

    private void opensIncidentsBehindAChart() {
        Page page = open("");
        Locator chart = page.locator("hindcast-chart[pickable]").first();
        chart.focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        Locator sheet = page.locator("vaadin-dialog.sheet");
        assertThat(sheet.locator(".incidents li").first()).isVisible();
        page.keyboard().press("Escape");

        assertThat(sheet).hasCount(0);
    }
}
