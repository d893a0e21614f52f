package io.hindcast.insight.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.hindcast.archive.ArchiveChanged;
import io.hindcast.archive.NoReports;
import io.hindcast.archive.StoredReport;
import io.hindcast.followup.Today;
import io.hindcast.insight.figures.Share;
import io.hindcast.insight.incidents.PeriodUnit;
import io.hindcast.insight.reviews.QualityAnswer.OfRule;
import io.hindcast.insight.table.CurrentTable;
import io.hindcast.insight.table.Facts;
import io.hindcast.insight.table.ListedArchive;
import io.hindcast.quality.QualityRule;
import io.hindcast.report.EventKind;
import io.hindcast.report.Outcome;
import io.hindcast.report.Report;
import io.hindcast.report.ReportBuilder;
import io.hindcast.report.ReportFilter;
import io.hindcast.report.ReportKey;
import io.hindcast.report.Source;
import io.hindcast.report.TimelineEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class QualityTest {
    private static final Today TODAY =
            new Today(Clock.fixed(Instant.parse("2026-02-01T00:00:00Z"), ZoneOffset.UTC), ZoneOffset.UTC);

    private final Reports reports = new Reports();

    @Test
    void a_period_s_score_is_the_mean_share_of_the_rules_that_its_reports_keep() {
        reports.put(report("bare", "2026-01-10"));
        reports.put(report("told", "2026-01-12").rootCause("The pool was too small for the load."));

        QualityAnswer answer = quality(Set.of()).ask(ReportFilter.ALL, PeriodUnit.QUARTER);

        double bare = score("bare");
        double told = score("told");
        assertThat(told).isGreaterThan(bare);
        assertThat(answer.periods()).hasSize(1);
        assertThat(answer.periods().getFirst().scores().mean()).isCloseTo((bare + told) / 2, within(1e-9));
    }

    @Test
    void the_rule_that_fails_most_often_of_late_comes_first_with_its_reports() {
        reports.put(report("old", "2024-01-10").rootCause("The limit was never raised."));
        reports.put(report("new", "2026-01-10").timeline(List.of(event())));

        QualityAnswer answer = quality(Set.of()).ask(ReportFilter.ALL, PeriodUnit.QUARTER);

        OfRule cause = of(answer, QualityRule.ROOT_CAUSE_MISSING);
        assertThat(cause.lately()).isEqualTo(Share.of(0, 1));
        assertThat(cause.before()).isEqualTo(Share.of(1, 1));
        assertThat(cause.against()).extracting(one -> one.key().value()).containsExactly("new");
        assertThat(answer.rules().indexOf(cause))
                .isLessThan(answer.rules().indexOf(of(answer, QualityRule.TIMELINE_MISSING)));
    }

    @Test
    void after_a_change_only_the_changed_reports_are_reviewed_again() {
        reports.put(report("one", "2026-01-10"));
        reports.put(report("two", "2026-01-11"));
        CurrentReviews reviews = new CurrentReviews(reports, new QualitySettings(Set.of()));
        Quality quality = new Quality(table(), reviews, TODAY);
        quality.ask(ReportFilter.ALL, PeriodUnit.QUARTER);

        reports.put(report("two", "2026-01-11").rootCause("The pool was too small for the load."));
        reviews.on(new ArchiveChanged("test", List.of(new ReportKey("two")), List.of()));
        QualityAnswer answer = quality.ask(ReportFilter.ALL, PeriodUnit.QUARTER);

        assertThat(of(answer, QualityRule.ROOT_CAUSE_MISSING).against())
                .extracting(one -> one.key().value())
                .containsExactly("one");
        assertThat(reports.walks).isEqualTo(1);
    }

    @Test
    void a_rule_that_is_switched_off_is_not_asked_and_one_that_does_not_exist_is_named() {
        reports.put(report("bare", "2026-01-10"));

        QualityAnswer answer = quality(Set.of("root-cause-missing")).ask(ReportFilter.ALL, PeriodUnit.QUARTER);

        assertThat(answer.rules())
                .extracting(OfRule::rule)
                .contains(QualityRule.TIMELINE_MISSING)
                .doesNotContain(QualityRule.ROOT_CAUSE_MISSING);
        assertThatThrownBy(() -> new QualitySettings(Set.of("no-such-rule"))).hasMessageContaining("no-such-rule");
    }

    private double score(String key) {
        return quality(Set.of())
                .of(reports.find(new ReportKey(key)).orElseThrow())
                .score()
                .orElseThrow();
    }

    private static OfRule of(QualityAnswer answer, QualityRule rule) {
        return answer.rules().stream()
                .filter(one -> one.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private Quality quality(Set<String> disabled) {
        return new Quality(table(), new CurrentReviews(reports, new QualitySettings(disabled)), TODAY);
    }

    private CurrentTable table() {
        return ListedArchive.of(reports.reports.values().stream()
                        .map(stored -> Facts.report(stored.report().key().value())
                                .on(String.valueOf(stored.report().date())))
                        .toArray(Facts[]::new))
                .table();
    }

    private static TimelineEvent event() {
        return new TimelineEvent(Instant.parse("2026-01-10T10:00:00Z"), "Errors rise", EventKind.IMPACT, 3);
    }

    private static ReportBuilder report(String key, String day) {
        return new ReportBuilder(new ReportKey(key), new Source(key + ".md", null, "0".repeat(64), "markdown"))
                .outcome(Outcome.READ)
                .title(key)
                .date(LocalDate.parse(day));
    }

    /** Whole reports in memory, which counts how often all of them were asked for. */
    private static final class Reports extends NoReports {
        private final Map<ReportKey, StoredReport> reports = new LinkedHashMap<>();
        private int walks;

        void put(ReportBuilder builder) {
            Report report = builder.build();
            reports.put(report.key(), new StoredReport("test", report, "# " + report.title(), false, List.of()));
        }

        @Override
        public Optional<StoredReport> find(ReportKey key) {
            return Optional.ofNullable(reports.get(key));
        }

        @Override
        public void forEach(Consumer<StoredReport> visitor) {
            walks++;
            reports.values().forEach(visitor);
        }

        @Override
        public long count() {
            return reports.size();
        }
    }
}
