package io.hindcast.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessibilityTest extends EndToEnd {
    private static final List<Integer> WIDTHS = List.of(1440, 375);
    private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "search?q=connection",
                "report/2024/2024-02-13-payment-connection-exhaustion",
                "trends",
                "trends/quality",
                "trends/whys",
                "golden-path",
                "golden-path/config-rollout/staged-rollout",
                "actions",
                "actions/listed",
                "actions/luck",
                "import",
                "settings"
            })
    void every_page_can_be_used_by_everybody_wide_and_narrow_in_light_and_dark(String path) {
        List<String> found = new ArrayList<>();
        for (int width : WIDTHS) {
            window(width, ColorScheme.LIGHT);
            Page page = open(path);
            for (ColorScheme scheme : SCHEMES) {
                turn(page, scheme);
                violations(page).forEach(violation -> found.add(width + " px " + scheme + ": " + violation));
            }
            if (!Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))) {
                found.add("does not fit " + width + " px");
            }
        }
        assertThat(found).isEmpty();
        assertThat(complaints()).isEmpty();
    }

    /** As for somebody whose computer turns dark in the evening while the page is open: charts are drawn anew. */
    private static void turn(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.evaluate("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
    }

    /** In one run of axe in the page itself, since no page has frames; of what passes axe names one place a rule. */
    private static List<String> violations(Page page) {
        AxeRunOptions grave = new AxeRunOptions();
        grave.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(grave).setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(AccessibilityTest::words)
                        .toList();
    }

    private static String words(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + "): "
                + rule.getNodes().stream().limit(4).map(CheckedNode::getHtml).toList();
    }
}
