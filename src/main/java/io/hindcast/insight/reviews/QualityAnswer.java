package io.hindcast.insight.reviews;

import io.hindcast.insight.figures.Share;
import io.hindcast.insight.figures.Summary;
import io.hindcast.insight.incidents.Incident;
import io.hindcast.insight.incidents.Period;
import io.hindcast.quality.QualityRule;
import java.time.LocalDate;
import java.util.List;

/**
 * How much others can learn from the reports, by period and by rule; about archives, never about people. Periods run without a
 * gap from the first report to the last; reports without a date are in no period and counted apart. Rules come with the one
 * that fails most often since {@code lately} first.
 */
public record QualityAnswer(List<OfPeriod> periods, List<OfRule> rules, LocalDate lately, int reports, int undated) {

    /** Copies the lists. */
    public QualityAnswer {
        periods = List.copyOf(periods);
        rules = List.copyOf(rules);
    }

    /** The reports of one period and their scores, from 0 to 1, summed up. */
    public record OfPeriod(Period period, Summary scores, List<Incident> incidents) {
        /** Copies the list. */
        public OfPeriod {
            incidents = List.copyOf(incidents);
        }
    }

    /** How many of the reports to which a rule applies keep it, of late and before, and those that do not, the latest first. */
    public record OfRule(QualityRule rule, Share lately, Share before, List<Incident> against) {
        /** Copies the list. */
        public OfRule {
            against = List.copyOf(against);
        }
    }
}
