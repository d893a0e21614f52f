package io.hindcast.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.report.Report;
import io.hindcast.report.ReportBuilder;
import io.hindcast.report.ReportKey;
import io.hindcast.report.Source;
import io.hindcast.report.TimelineEvent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same report in the shapes that teams give it; what is read must stay the same. */
class TemplateVariantsTest {
    private static final String EXAMPLE = Fixtures.example();

    @Test
    void headings_need_no_numbers() {
        same(EXAMPLE.replaceAll("(?m)^## \\d\\. ", "## "));
    }

    @Test
    void headings_may_have_other_levels() {
        same(EXAMPLE.replaceAll("(?m)^## ", "### "));
        same(EXAMPLE.replaceAll("(?m)^## ", "# "));
    }

    @Test
    void headings_may_have_other_words() {
        same(EXAMPLE.replace("3. Timeline", "Sequence of events")
                .replace("1. Executive Summary", "TL;DR")
                .replace("5. Corrective Actions (Preventing Recurrence)", "Action items")
                .replace("6. Lessons Learned", "Learnings"));
    }

    @Test
    void lines_may_end_as_on_windows() {
        same(EXAMPLE.replace("\n", "\r\n"));
    }

    @Test
    void the_file_may_start_with_a_byte_order_mark() {
        same("\ufeff" + EXAMPLE);
    }

    @Test
    void times_need_not_be_bold() {
        same(EXAMPLE.replaceAll("\\*\\*(\\d\\d:\\d\\d)\\*\\*", "$1"));
    }

    @Test
    void the_templates_own_head_may_be_left_above_it() {
        same(
                "# Blamesless Post Mortem Template\n\nIn an ecosystem of **50+ applications**, failures are inevitable.\n\n---\n\n"
                        + EXAMPLE);
    }

    @Test
    void columns_may_be_reordered_and_more_of_them() {
        String table = """
                | Who | Action/Event | Time (UTC) | Source |
                | --- | --- | --- | --- |
                | CI | Deployment of `payment-v2` initiated. | 14:00 | log |
                | Gateway | First 5xx errors detected by Gateway. | 14:05 | log |
                | PagerDuty | **Alert Triggered:** PagerDuty notifies on-call. | 14:10 | pager |
                | Ada | Incident Commander identifies DB connection exhaustion. | 14:15 | chat |
                | Ada | Rollback completed. Service stabilized. | 14:30 | chat |
                """;
        same(EXAMPLE.replaceFirst(
                "(?s)\\| Time \\(UTC\\).*?14:30[^\\n]*\\n", java.util.regex.Matcher.quoteReplacement(table)));
    }

    @Test
    void a_timeline_may_be_bullets_or_plain_lines() {
        same(EXAMPLE.replaceAll("(?m)^\\| Time.*\\n\\| ---.*\\n", "All times are UTC.\n\n")
                .replaceAll("(?m)^\\| \\*\\*(\\d\\d:\\d\\d)\\*\\* \\| (.*) \\|$", "- $1 - $2"));
        same(EXAMPLE.replaceAll("(?m)^\\| Time.*\\n\\| ---.*\\n", "All times are UTC.\n\n")
                .replaceAll("(?m)^\\| \\*\\*(\\d\\d:\\d\\d)\\*\\* \\| (.*) \\|$", "$1 $2"));
    }

    @Test
    void the_head_may_be_front_matter() {
        String body = EXAMPLE.substring(EXAMPLE.indexOf("## 1."));
        same("""
                ---
                title: Checkout down after connection exhaustion
                date: 2025-03-12
                incident_commander: Ada Marsh
                severity: SEV-1
                services: [Payment-v2, Checkout-v1]
                ---

                """ + body);
    }

    @Test
    void the_head_may_be_bullets_a_table_or_one_paragraph() {
        String title = "# Checkout down after connection exhaustion\n\n";
        String body = EXAMPLE.substring(EXAMPLE.indexOf("## 1."));
        same(title
                + "- Date: 2025-03-12\n- Incident lead: Ada Marsh\n- Severity: sev1\n- Affected services: Payment-v2, Checkout-v1\n\n"
                + body);
        same(title
                + "| Field | Value |\n| --- | --- |\n| Incident date | March 12, 2025 |\n| IC | Ada Marsh |\n| Severity | P1 |\n"
                + "| Services | Payment-v2, Checkout-v1 |\n\n" + body);
        same(title
                + "**Date**: 12 March 2025\n**Commander**: Ada Marsh\n**Severity**: Sev 1\n**Impacted services**: `Payment-v2` and `Checkout-v1`\n\n"
                + body);
    }

    private static void same(String text) {
        Report read = Fixtures.read("2025/2025-03-12-checkout.md", text.getBytes(UTF_8));
        assertThat(facts(read)).isEqualTo(facts(Fixtures.read(EXAMPLE)));
    }

    /** What was read without where it stands. */
    private static Report facts(Report report) {
        List<TimelineEvent> events = report.timeline().stream()
                .map(event -> new TimelineEvent(event.at(), event.text(), event.kind(), 1))
                .toList();
        return new ReportBuilder(new ReportKey("k"), new Source("k", null, "", "markdown"))
                .outcome(report.outcome())
                .title(report.title())
                .date(report.date())
                .severity(report.severity())
                .commander(report.commander())
                .services(report.services())
                .summary(report.summary())
                .impact(report.impact())
                .timeline(events)
                .rootCause(report.rootCause())
                .lessons(report.lessons())
                .compliance(report.compliance())
                .evidence(Map.of())
                .build();
    }
}
