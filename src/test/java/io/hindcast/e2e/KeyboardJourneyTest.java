package io.hindcast.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each reader comes for, without a mouse: whatever has the focus can be seen to have it, and nothing loses it. */
class KeyboardJourneyTest extends EndToEnd {
    private static final int MOST_STEPS = 120;

    /** What has the focus, also inside a component: its name, and whether its outline or that of its field is drawn. */
    private static final String FOCUS = """
            () => {
                let one = document.activeElement;
                while (one.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
                const name = one.getAttribute('aria-label') || one.textContent.trim();
                // a cell of a grid draws its ring inside itself
                let seen = getComputedStyle(one, '::before').boxShadow !== 'none';
                for (let at = one, i = 0; at && i < 4; at = at.parentElement ?? at.getRootNode().host, i++) {
                    const style = getComputedStyle(at);
                    seen ||= at.hasAttribute('focus-ring')
                        || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0);
                }
                return [one.localName, name.replace(/\\s+/g, ' ').slice(0, 90), String(seen)];
            }
            """;

    private record Focus(String kind, String name, boolean isSeen) {}

    @BeforeEach
    void opensAWindow() {
        window(1440, ColorScheme.LIGHT);
    }

    @Test
    void the_navigation_is_skipped_and_a_report_is_searched_and_opened() {
        Page page = open("");
        page.keyboard().press("Tab");
        assertThat(focus()).isEqualTo(new Focus("a", "Skip to the content", true));
        page.keyboard().press("Enter");
        page.waitForFunction("document.activeElement.id === 'content'");
        page.keyboard().press("Tab");
        page.waitForFunction("document.querySelector('#content').contains(document.activeElement)");

        page.keyboard().press("Shift+Tab");
        page.keyboard().press("/");
        page.keyboard().type("payment connections exhausted");
        page.keyboard().press("Enter");
        page.waitForURL("**/search?*");
        assertThat(page.locator("main a.hit-title").first()).isVisible();
        walkTo("a", "Payment authorisations fail on exhausted database connections");
        page.keyboard().press("Enter");

        assertThat(heading()).containsText("Payment authorisations fail on exhausted database connections");
        walkTo("button", "Line \\d+ of the report");
        page.keyboard().press("Enter");
        assertThat(page.locator("hindcast-source li.pinned")).isVisible();
        assertThat(complaints()).isEmpty();
    }

    @Test
    void the_ledger_is_sorted_and_a_gap_is_opened() {
        Page page = open("golden-path");
        Locator services = page.locator("th").filter(new Locator.FilterOptions().setHasText("Services"));

        walkTo("button", "Services");
        page.keyboard().press("Enter");
        assertThat(services).hasAttribute("aria-sort", "descending");
        page.keyboard().press("Enter");
        assertThat(services).hasAttribute("aria-sort", "ascending");
        assertThat(focus().name()).isEqualTo("Services");

        walkTo("a", "staged rollout");
        page.keyboard().press("Enter");
        assertThat(heading()).containsText("staged rollout");
        assertThat(complaints()).isEmpty();
    }

    @Test
    void actions_are_filtered_and_one_is_looked_at_and_left() {
        Page page = open("actions");
        walkTo("input", "Service");
        page.keyboard().type("promo");
        assertThat(page.locator("vaadin-combo-box-item:not([hidden])")
                        .filter(new Locator.FilterOptions().setHasText("promo-engine")))
                .isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*service=promo-engine.*"));
        page.waitForFunction("document.activeElement.getAttribute('aria-label') === 'Service'");

        walkTo("a", "\\d+ finished");
        page.keyboard().press("Enter");
        page.waitForURL("**show=finished**");
        page.waitForFunction("document.activeElement.textContent.includes('finished')");

        intoTheTable();
        page.keyboard().press("Enter");
        Locator sheet = page.locator("vaadin-dialog.sheet");
        assertThat(sheet.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save")))
                .isVisible();
        page.waitForFunction("document.querySelector('vaadin-dialog.sheet').contains(document.activeElement)");
        page.keyboard().press("Escape");
        assertThat(sheet).hasCount(0);
        assertThat(complaints()).isEmpty();
    }

    /** To the button of the first row's task: past the head and the box that chooses the row. */
    private void intoTheTable() {
        Page page = page();
        walkTo("th", ".*");
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        assertThat(focus().kind()).isEqualTo("button");
    }

    /** Presses Tab until such a thing has the focus; everything on the way must show that it has it. */
    private void walkTo(String kind, String name) {
        Pattern wanted = Pattern.compile(name);
        for (int step = 0; step < MOST_STEPS; step++) {
            page().keyboard().press("Tab");
            Focus now = focus();
            assertThat(now.isSeen()).as("the focus can be seen on %s", now).isTrue();
            if (now.kind().equals(kind) && wanted.matcher(now.name()).find()) {
                return;
            }
        }
        throw new AssertionError("No " + kind + " named " + name + " within " + MOST_STEPS + " steps");
    }

    private Focus focus() {
        List<?> told = (List<?>) page().evaluate(FOCUS);
        return new Focus((String) told.get(0), (String) told.get(1), Boolean.parseBoolean((String) told.get(2)));
    }

    private Locator heading() {
        return page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }
}
