package io.hindcast.reading.narrative;

import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.words.Cue;
import io.hindcast.report.Basis;
import io.hindcast.report.Impact;
import io.hindcast.report.Money;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sums up the sentences on impact: the words on each side, and how many users, how much money, how many hours. */
final class ImpactTotals {
    private static final Cue MONEY_WORDS =
            Cue.of("(?i)\\b(?:revenue|financial|monetary|costs?|money|sales|refunds?|losse?s?|lost|credits?)\\b");

    private ImpactTotals() {}

    /** The impact that these sentences tell; null where there are none. {@code headed}: they stand in a part of their own. */
    static @Nullable Impact of(List<ImpactLine> lines, ReportDraft draft, boolean headed) {
        Map<ImpactKind, String> texts = new EnumMap<>(ImpactKind.class);
        Map<ImpactKind, String> wholes = new EnumMap<>(ImpactKind.class);
        for (ImpactLine line : lines) {
            texts.merge(line.kind(), line.text(), ImpactTotals::joined);
            wholes.merge(line.kind(), line.whole(), ImpactTotals::joined);
            String member = "impact." + line.kind().name().toLowerCase(java.util.Locale.ROOT);
            if (line.kind() != ImpactKind.ASIDE && !draft.evidence().containsKey(member)) {
                draft.evidence(member, line.line(), line.text(), headed ? Basis.STATED : Basis.DERIVED);
            }
        }
        texts.remove(ImpactKind.ASIDE);
        if (texts.isEmpty()) {
            return null;
        }
        return new Impact(
                texts.get(ImpactKind.USER),
                texts.get(ImpactKind.REVENUE),
                texts.get(ImpactKind.INTERNAL),
                users(wholes),
                money(wholes),
                wholes.get(ImpactKind.INTERNAL) == null ? null : Amounts.hours(wholes.get(ImpactKind.INTERNAL)));
    }

    /** Whether these words name a sum of money that was won or lost. */
    static boolean tellMoney(String text) {
        return Amounts.money(text) != null && MONEY_WORDS.in(text);
    }

    private static @Nullable Long users(Map<ImpactKind, String> texts) {
        for (ImpactKind kind : List.of(ImpactKind.USER, ImpactKind.REVENUE)) {
            String text = texts.get(kind);
            Long users = text == null ? null : Amounts.users(text);
            if (users != null) {
                return users;
            }
        }
        return null;
    }

    private static @Nullable Money money(Map<ImpactKind, String> texts) {
        String revenue = texts.get(ImpactKind.REVENUE);
        Money money = revenue == null ? null : Amounts.money(revenue);
        String user = texts.get(ImpactKind.USER);
        return money == null && user != null && MONEY_WORDS.in(user) ? Amounts.money(user) : money;
    }

    private static String joined(String old, String more) {
        boolean stopped = ".!?;:".indexOf(old.charAt(old.length() - 1)) >= 0;
        return old + (stopped ? " " : "; ") + more;
    }
}
