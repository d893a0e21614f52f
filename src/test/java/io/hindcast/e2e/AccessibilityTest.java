package io.hindcast.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessibilityTest extends EndToEnd {
    private static final List<String> PAGES = List.of(
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
            "settings");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "1440, DARK", "375, LIGHT", "375, DARK"})
    void every_page_can_be_used_by_everybody(int width, ColorScheme scheme) {
        window(width, scheme);
        List<String> found = new ArrayList<>();
        for (String path : PAGES) {
            Page page = open(path);

            violations(page).forEach(violation -> found.add("/" + path + " " + violation));
            if (!Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))) {
                found.add("/" + path + " does not fit " + width + " px");
            }
        }
        assertThat(found).isEmpty();
        assertThat(complaints()).isEmpty();
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(AccessibilityTest::words)
                        .toList();
    }

    private static String words(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + "): "
                + rule.getNodes().stream().limit(4).map(CheckedNode::getHtml).toList();
    }
}
