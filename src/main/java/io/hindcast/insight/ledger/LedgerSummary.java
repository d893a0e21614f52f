package io.hindcast.insight.ledger;

import io.hindcast.insight.ledger.Effect.Verdict;
import java.util.List;

/**
 * What the gaps with a name cost of a year's hours, and how the last fix of each that was ever closed fared; an incident with
 * several gaps counts once.
 */
public record LedgerSummary(List<Gap> gaps, LostShare year, List<Gap> worked, List<Gap> failed, List<Gap> tooEarly) {

    /** Copies the lists. */
    public LedgerSummary {
        gaps = List.copyOf(gaps);
        worked = List.copyOf(worked);
        failed = List.copyOf(failed);
        tooEarly = List.copyOf(tooEarly);
    }

    static LedgerSummary of(List<Gap> gaps, LostShare year) {
        return new LedgerSummary(
                gaps,
                year,
                judged(gaps, Verdict.WORKED),
                judged(gaps, Verdict.FAILED),
                judged(gaps, Verdict.TOO_EARLY));
    }

    /** How many gaps were ever closed. */
    public int fixes() {
        return worked.size() + failed.size() + tooEarly.size();
    }

    /** The gaps with an incident after their last closing that nobody has judged yet. */
    public List<Gap> toJudge() {
        return gaps.stream()
                .filter(gap -> {
                    Effect effect = gap.effect();
                    return effect != null && !effect.possible().isEmpty();
                })
                .toList();
    }

    private static List<Gap> judged(List<Gap> gaps, Verdict verdict) {
        return gaps.stream()
                .filter(gap -> {
                    Effect effect = gap.effect();
                    return effect != null && effect.verdict() == verdict;
                })
                .toList();
    }
}
