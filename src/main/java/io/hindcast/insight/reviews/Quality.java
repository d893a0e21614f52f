package io.hindcast.insight.reviews;

import static java.util.stream.Collectors.groupingBy;

import io.hindcast.archive.StoredReport;
import io.hindcast.followup.Today;
import io.hindcast.insight.figures.Sample;
import io.hindcast.insight.figures.Share;
import io.hindcast.insight.figures.Summary;
import io.hindcast.insight.incidents.Incident;
import io.hindcast.insight.incidents.Period;
import io.hindcast.insight.incidents.PeriodUnit;
import io.hindcast.insight.reviews.QualityAnswer.OfPeriod;
import io.hindcast.insight.reviews.QualityAnswer.OfRule;
import io.hindcast.insight.table.CurrentTable;
import io.hindcast.quality.QualityRule;
import io.hindcast.quality.Review;
import io.hindcast.report.ReportFilter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/**
 * Answers how much others can learn from the reports. A report's score is the share of the quality rules that apply to it which
 * it keeps; a period's is the mean of its reports' scores.
 */
@Service
public final class Quality {
    private static final int LATELY_MONTHS = 12;

    private final CurrentTable current;
    private final CurrentReviews reviews;
    private final Today today;

    Quality(CurrentTable current, CurrentReviews reviews, Today today) {
        this.current = current;
        this.reviews = reviews;
        this.today = today;
    }

    /** What the quality rules of this installation say of one report. */
    public Review of(StoredReport stored) {
        return reviews.review(stored);
    }

    /** The scores of each period, and how often each rule is kept in the last twelve months and before. */
    public QualityAnswer ask(ReportFilter filter, PeriodUnit unit) {
        Map<Incident, Judged> judged =
                reviews.of(current.where(filter).incidents().toList());
        List<Incident> dated = judged.keySet().stream()
                .filter(incident -> incident.date() != null)
                .toList();
        LocalDate lately = today.date().minusMonths(LATELY_MONTHS).plusDays(1);
        List<OfRule> rules = Arrays.stream(QualityRule.values())
                .map(rule -> rule(rule, judged, lately))
                .filter(rule -> rule.lately().whole() + rule.before().whole() > 0)
                .sorted(Comparator.comparingDouble((OfRule rule) -> kept(rule.lately()))
                        .thenComparingDouble(rule -> kept(rule.before())))
                .toList();
        return new QualityAnswer(
                periods(dated, judged, unit), rules, lately, judged.size(), judged.size() - dated.size());
    }

    private static List<OfPeriod> periods(List<Incident> dated, Map<Incident, Judged> judged, PeriodUnit unit) {
        Map<Period, List<Incident>> byPeriod =
                dated.stream().collect(groupingBy(incident -> unit.of(Objects.requireNonNull(incident.date()))));
        List<Period> named = byPeriod.keySet().stream().sorted().toList();
        List<OfPeriod> periods = new ArrayList<>();
        for (Period period : named.isEmpty() ? named : named.getFirst().upTo(named.getLast())) {
            List<Incident> of = byPeriod.getOrDefault(period, List.of());
            List<Double> scores = of.stream()
                    .map(incident ->
                            Objects.requireNonNull(judged.get(incident)).score())
                    .toList();
            periods.add(new OfPeriod(period, Summary.of(Sample.of(scores, 0)), of));
        }
        return periods;
    }

    private static OfRule rule(QualityRule rule, Map<Incident, Judged> judged, LocalDate lately) {
        Predicate<Incident> isLate =
                incident -> incident.date() != null && !incident.date().isBefore(lately);
        Predicate<Incident> isBefore =
                incident -> incident.date() != null && incident.date().isBefore(lately);
        List<Incident> asked = judged.keySet().stream()
                .filter(incident ->
                        Objects.requireNonNull(judged.get(incident)).applied().contains(rule))
                .toList();
        List<Incident> against = asked.stream()
                .filter(incident ->
                        Objects.requireNonNull(judged.get(incident)).failed().contains(rule))
                .sorted(Incident.BY_DATE.reversed())
                .toList();
        return new OfRule(rule, kept(asked, against, isLate), kept(asked, against, isBefore), against);
    }

    private static Share kept(List<Incident> asked, List<Incident> against, Predicate<Incident> when) {
        int whole = (int) asked.stream().filter(when).count();
        return Share.of(whole - (int) against.stream().filter(when).count(), whole);
    }

    private static double kept(Share share) {
        return Objects.requireNonNullElse(share.value(), 1.0);
    }
}
