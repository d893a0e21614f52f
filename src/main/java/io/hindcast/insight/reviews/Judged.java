package io.hindcast.insight.reviews;

import io.hindcast.quality.QualityRule;
import io.hindcast.quality.Review;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Which quality rules apply to one report, and which of them it does not keep. */
record Judged(Set<QualityRule> applied, Set<QualityRule> failed) {

    static Judged of(Review review) {
        Set<QualityRule> applied = EnumSet.noneOf(QualityRule.class);
        Set<QualityRule> failed = EnumSet.noneOf(QualityRule.class);
        review.verdicts().forEach((rule, verdict) -> {
            if (verdict.applies()) {
                applied.add(rule);
            }
            if (verdict.isFailed()) {
                failed.add(rule);
            }
        });
        return new Judged(Collections.unmodifiableSet(applied), Collections.unmodifiableSet(failed));
    }

    /** The share of the rules that apply which the report keeps, as {@link Review#score}; one rule applies at least. */
    double score() {
        return 1 - (double) failed.size() / applied.size();
    }
}
