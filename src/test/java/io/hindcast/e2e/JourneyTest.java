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
    @CsvSource({
        "1440, LIGHT, carrier-gateway, List all client certificates and their owners",
        "1440, DARK, parcel-tracker, Move tracking reads to a cached projection",
        "375, LIGHT, promo-engine, Margin guard in the cart that refuses prices below cost",
        "375, DARK, web-storefront, Verify every manifest entry with a HEAD request before the switch"
    })
    void a_report_is_found_and_read_a_chart_leads_to_incidents_and_an_action_is_done(
            int width, ColorScheme scheme, String service, String task) {
        window(width, scheme);

        finds("payment connections exhausted", "Payment authorisations fail on exhausted database connections");
        reads("Our Golden Path Postgres template ships without connection pooling");
        opensIncidentsBehindAChart();
        finishes(service, task);

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

    private void finishes(String service, String task) {
        Page page = open("actions?service=" + service);
        page.locator("main").getByText(task).first().click();
        Locator sheet = page.locator("vaadin-dialog.sheet");
        sheet.locator("vaadin-select").first().click();
        page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName("Done").setExact(true))
                .click();
        sheet.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(sheet).hasCount(0);

        page = open("actions?service=" + service + "&show=finished");
        assertThat(page.locator("main").getByText(task).first()).isVisible();
    }
}
