package io.hindcast.correcting;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.hindcast.archive.FactName;
import io.hindcast.archive.FactName.ActionPart;
import io.hindcast.archive.StoredReport;
import io.hindcast.correcting.CorrectionOutcome.Corrected;
import io.hindcast.report.Axis;
import io.hindcast.report.Basis;
import io.hindcast.report.Label;
import io.hindcast.report.Measure;
import io.hindcast.report.Milestone;
import io.hindcast.report.Report;
import io.hindcast.report.ReportJson;
import io.hindcast.report.Severity;
import io.hindcast.searching.Search;
import io.hindcast.searching.SearchRequest;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class CorrectionsTest extends CorrectedReport {
    @Test
    void a_corrected_fact_wins_over_a_later_import_and_says_what_the_report_says_now() throws Exception {
        assertThat(correct(FactName.SEVERITY, "SEV-1")).isEqualTo(new Corrected(1));
        imports(TEXT.replace("SEV-2", "SEV-3"));

        StoredReport stored = stored();
        assertThat(stored.report().severity()).isEqualTo(new Severity(1));
        assertThat(stored.report().evidence().get("severity"))
                .satisfies(evidence -> assertThat(evidence.basis()).isEqualTo(Basis.CORRECTED))
                .satisfies(evidence -> assertThat(evidence.quote()).isEqualTo("SEV-3"));
        assertThat(stored.readValue(FactName.SEVERITY)).isEqualTo("SEV-3");
        assertThat(history()).singleElement().satisfies(correction -> {
            assertThat(correction.read()).isEqualTo("SEV-2");
            assertThat(correction.value()).isEqualTo("SEV-1");
            assertThat(correction.by()).isEqualTo("Ada");
            assertThat(correction.why()).isEqualTo("customers told us");
            assertThat(correction.isStanding()).isTrue();
        });
    }

    @Test
    void a_withdrawn_correction_gives_the_fact_back_to_the_reading_and_stays_in_the_history() {
        correct(FactName.SEVERITY, "SEV-1");

        house.get(Corrections.class).withdraw(stored(), history().getFirst(), "Ben");

        assertThat(stored().report()).isEqualTo(stored().asRead());
        assertThat(history())
                .singleElement()
                .satisfies(correction -> assertThat(correction.ended())
                        .isNotNull()
                        .satisfies(ending -> assertThat(ending.by()).isEqualTo("Ben"))
                        .satisfies(ending -> assertThat(ending.withdrawn()).isTrue()));
    }

    @Test
    void setting_a_fact_to_what_the_reading_says_withdraws_its_correction() {
        correct(FactName.SEVERITY, "SEV-1");
        correct(FactName.SEVERITY, "SEV-2");

        assertThat(stored().corrections()).isEmpty();
        assertThat(history()).hasSize(1);
        assertThat(correct(FactName.SEVERITY, "SEV-2")).isEqualTo(new Corrected(0));
    }

    @Test
    void elapsed_times_follow_corrected_milestones() {
        assertThat(stored().report().minutes().get(Measure.RESTORE))
                .satisfies(minutes -> assertThat(minutes.value()).isEqualTo(40));

        correct(FactName.of(Milestone.BEGAN), "2025-05-06T08:30:00Z");

        Report report = stored().report();
        assertThat(report.minutes().get(Measure.DETECT))
                .satisfies(minutes -> assertThat(minutes.value()).isEqualTo(40));
        assertThat(report.minutes().get(Measure.RESTORE))
                .satisfies(minutes -> assertThat(minutes.value()).isEqualTo(70));
        assertThat(facts().minutes()).containsEntry(Measure.RESTORE, 70);

        correct(FactName.of(Milestone.BEGAN), null);
        assertThat(stored().report().minutes().get(Measure.RESTORE)).isNull();
    }

    @Test
    void a_corrected_duration_is_used_beside_what_the_timeline_gives() {
        correct(FactName.of(Measure.RESTORE), "90");

        assertThat(stored().report().minutes().get(Measure.RESTORE)).satisfies(minutes -> {
            assertThat(minutes.value()).isEqualTo(90);
            assertThat(minutes.basis()).isEqualTo(Basis.CORRECTED);
            assertThat(minutes.timeline()).isEqualTo(40);
        });
    }

    @Test
    void categories_gaps_and_services_are_set_as_lists() {
        correct(FactName.of(Axis.FACTOR), "process\ncapacity");
        correct(FactName.GAPS, "Postgres template | dynamic connection scaling\nUpload gateway | back pressure");
        correct(FactName.SERVICES, "uploads\nmedia-store\nUploads");

        Report report = stored().report();
        assertThat(report.categories().stream().filter(label -> label.axis() == Axis.FACTOR))
                .extracting(Label::id, Label::primary, Label::basis)
                .containsExactly(
                        Tuple.tuple("process", true, Basis.CORRECTED), Tuple.tuple("capacity", false, Basis.CORRECTED));
        assertThat(report.gaps()).hasSize(2).last().satisfies(gap -> {
            assertThat(gap.component()).isEqualTo("Upload gateway");
            assertThat(gap.candidate()).isTrue();
        });
        assertThat(report.services()).containsExactly("uploads", "media-store");
        assertThat(facts().corrected())
                .containsExactlyInAnyOrder(FactName.of(Axis.FACTOR), FactName.GAPS, FactName.SERVICES);
    }

    @Test
    void the_export_shows_corrected_and_keeps_to_the_schema() {
        String action = stored().actionNames().getFirst();
        correct(FactName.TITLE, "Uploads stall on Mondays");
        correct(FactName.SERVICES, "uploads\nmedia-store");
        correct(FactName.of(Milestone.ACKNOWLEDGED), "2025-05-06T09:12:00Z");
        correct(FactName.USERS_AFFECTED, "1200");
        correct(FactName.GAPS, "Upload gateway | back pressure");
        correct(FactName.ofAction(action, ActionPart.PRIORITY), "Critical");

        String json = ReportJson.write(stored().report());

        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
        assertThat(ReportJson.read(json)).isEqualTo(stored().report());
        assertThat(json)
                .contains("\"usersAffected\":1200", "\"impact.usersAffected\":{\"basis\":\"corrected\"}")
                .contains("\"acknowledged\":{\"at\":\"2025-05-06T09:12:00Z\",\"basis\":\"corrected\"")
                .contains("\"actions[0].priority\":{\"basis\":\"corrected\"}");
        assertThat(json).contains("\"title\":{\"line\":1,");
    }

    @Test
    void the_search_finds_the_report_by_the_corrected_value() {
        correct(FactName.SERVICES, "thumbnailer");

        var found = house.get(Search.class).find(SearchRequest.of("service:thumbnailer"));
        assertThat(found).asString().contains(key.value());
    }

    @Test
    void news_are_told_of_the_corrected_report_alone() {
        int before = house.news().size();
        correct(FactName.TITLE, "Uploads stall on Mondays");
        correct(FactName.TITLE, "Uploads stall on Mondays");

        assertThat(house.news())
                .hasSize(before + 1)
                .last()
                .satisfies(news -> assertThat(news.saved()).containsExactly(key));
    }

    @Test
    void a_corrected_task_keeps_the_name_of_its_action() {
        String action = stored().actionNames().getFirst();
        correct(FactName.ofAction(action, ActionPart.TASK), "Scale the upload workers by queue length");

        assertThat(facts().actions()).singleElement().satisfies(facts -> {
            assertThat(facts.fingerprint()).isEqualTo(action);
            assertThat(facts.task()).isEqualTo("Scale the upload workers by queue length");
        });
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("classpath:report.schema.json"));
    }
}
