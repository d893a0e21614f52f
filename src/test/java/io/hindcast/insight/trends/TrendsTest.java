package io.hindcast.insight.trends;

import static io.hindcast.insight.table.Facts.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.followup.Today;
import io.hindcast.insight.figures.Coverage;
import io.hindcast.insight.figures.Share;
import io.hindcast.insight.incidents.ComplianceBox;
import io.hindcast.insight.incidents.Dimension;
import io.hindcast.insight.incidents.Period;
import io.hindcast.insight.incidents.PeriodUnit;
import io.hindcast.insight.incidents.Timed;
import io.hindcast.insight.table.ListedArchive;
import io.hindcast.report.Axis;
import io.hindcast.report.Measure;
import io.hindcast.report.ReportFilter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TrendsTest {
    private final ListedArchive archive = ListedArchive.of(
            report("a")
                    .on("2025-01-10")
                    .severity(1)
                    .restored(60)
                    .factors("capacity")
                    .compliance(true, false, null),
            report("b")
                    .on("2025-04-10")
                    .severity(2)
                    .factors("capacity", "software")
                    .triggers("traffic"),
            report("c")
                    .on("2025-10-02")
                    .severity(1)
                    .restored(120)
                    .factors("software")
                    .corrected(Axis.FACTOR)
                    .compliance(false, true, null),
            report("d").on("2025-11-02").severity(1).restored(240).triggers("deployment"),
            report("e").factors("software"));
    private final Trends trends = new Trends(
            archive.table(),
            new Today(Clock.fixed(Instant.parse("2025-11-15T12:00:00Z"), ZoneOffset.UTC), ZoneOffset.UTC));

    @Test
    void periods_without_a_report_are_shown_and_reports_without_a_date_are_counted_apart() {
        PeriodCounts counts = trends.counts(ReportFilter.ALL, PeriodUnit.QUARTER, Dimension.SEVERITY);

        assertThat(counts.periods()).extracting(Period::id).containsExactly("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4");
        assertThat(counts.groups()).containsExactly("SEV-1", "SEV-2", "unknown");
        assertThat(counts.of("SEV-1")).containsExactly(1, 0, 0, 2);
        assertThat(counts.totals()).containsExactly(1, 1, 0, 2);
        assertThat(counts.undated()).isEqualTo(1);
    }

    @Test
    void portions_are_largest_first_with_unknown_last_and_hours_only_where_known() {
        List<Portion> portions = trends.portions(ReportFilter.ALL, Dimension.FACTOR);

        assertThat(portions).extracting(Portion::group).containsExactly("capacity", "software", "unknown");
        assertThat(portions).extracting(portion -> portion.share().part()).containsExactly(2, 2, 1);
        assertThat(portions.getFirst().hoursLost()).isEqualTo(1.0);
        assertThat(portions.getFirst().restore()).isEqualTo(new Coverage(1, 2));
    }

    @Test
    void a_period_without_a_known_time_has_no_median() {
        List<PeriodTimes> times = trends.times(ReportFilter.ALL, PeriodUnit.QUARTER, Measure.RESTORE);

        assertThat(times.get(1).summary().median()).isNull();
        assertThat(times.get(1).summary().coverage()).isEqualTo(new Coverage(0, 1));
        assertThat(times.get(2).summary().coverage()).isEqualTo(new Coverage(0, 0));
        assertThat(times.get(3).known()).extracting(Timed::minutes).containsExactly(120, 240);
    }

    @Test
    void triggers_and_factors_cross_with_what_is_unknown_in_its_own_row() {
        CrossTable cross = trends.cross(ReportFilter.ALL, Dimension.ANY_TRIGGER, Dimension.ANY_FACTOR);

        assertThat(cross.at("traffic", "software")).isEqualTo(1);
        assertThat(cross.at("deployment", "unknown")).isEqualTo(1);
        assertThat(cross.at("unknown", "software")).isEqualTo(2);
        assertThat(cross.rowTotals()).containsEntry("traffic", 1);
        assertThat(cross.isPartition()).isFalse();
        assertThat(trends.cross(ReportFilter.ALL, Dimension.TRIGGER, Dimension.FACTOR)
                        .isPartition())
                .isTrue();
        assertThat(cross.rows()).last().isEqualTo("unknown");
    }

    @Test
    void compliance_counts_only_reports_that_have_the_box() {
        assertThat(trends.compliance(ReportFilter.ALL))
                .hasEntrySatisfying(ComplianceBox.SHARED_WITH_ARB, share -> {
                    assertThat(share.part()).isEqualTo(1);
                    assertThat(share.whole()).isEqualTo(2);
                })
                .hasEntrySatisfying(
                        ComplianceBox.LINKED_IN_LOG,
                        share -> assertThat(share.value()).isNull());
        assertThat(new Incidents(archive.table()).ticked(ReportFilter.ALL, ComplianceBox.SHARED_WITH_ARB))
                .extracting(incident -> incident.key().value())
                .containsExactly("a");
    }

    @Test
    void the_share_of_reports_whose_categories_a_person_corrected_is_told_for_each_axis() {
        assertThat(trends.corrected(ReportFilter.ALL))
                .containsEntry(Axis.FACTOR, Share.of(1, 5))
                .containsEntry(Axis.TRIGGER, Share.of(0, 5));
    }

    @Test
    void this_quarter_is_compared_with_the_last_by_the_days_that_have_passed() {
        Comparison comparison = trends.compare(ReportFilter.ALL);

        assertThat(comparison.now().label()).isEqualTo("Q4 2025");
        assertThat(comparison.before().label()).isEqualTo("Q3 2025");
        assertThat(comparison.incidents()).isEqualTo(2);
        assertThat(comparison.incidentsBefore()).isZero();
        assertThat(comparison.rate().daysAfter()).isEqualTo(46);
        assertThat(comparison.rate().daysBefore()).isEqualTo(92);
        assertThat(Objects.requireNonNull(comparison.took().get(Measure.RESTORE))
                        .change()
                        .isDetectable())
                .isFalse();
    }

    @Test
    void a_whole_year_is_compared_with_the_year_before_and_other_days_with_as_many() {
        Stretch year =
                trends.stretch(ReportFilter.ALL.between(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-12-31")));
        Stretch ten =
                trends.stretch(ReportFilter.ALL.between(LocalDate.parse("2025-03-11"), LocalDate.parse("2025-03-20")));

        assertThat(year.before().first()).isEqualTo("2024-01-01");
        assertThat(year.before().last()).isEqualTo("2024-12-31");
        assertThat(ten.before().first()).isEqualTo("2025-03-01");
        assertThat(ten.before().last()).isEqualTo("2025-03-10");
    }
}
