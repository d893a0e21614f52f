package io.hindcast.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTest {
    @Test
    void evidence_keeps_its_order_so_that_the_same_reading_is_always_written_the_same_way() {
        List<String> facts = List.of("title", "date", "severity", "rootCause", "impact", "actions[0]", "actions[1]");
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        facts.forEach(fact -> evidence.put(fact, new Evidence(1, 1, fact, Basis.STATED)));

        Report report = new ReportBuilder(new ReportKey("a"), new Source("a.md", null, "", "markdown", null))
                .evidence(evidence)
                .build();

        assertThat(report.evidence().keySet()).containsExactlyElementsOf(facts);
    }
}
