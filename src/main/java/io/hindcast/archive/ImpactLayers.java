package io.hindcast.archive;

import io.hindcast.report.Impact;
import io.hindcast.report.Money;
import io.hindcast.report.Report;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lays the figures of an incident's impact over a report. */
final class ImpactLayers {
    private static final Impact NONE = new Impact(null, null, null, null, null, null);

    private ImpactLayers() {}

    static Map<String, Layer> all() {
        return Map.of(
                "impact.usersAffected",
                layer(
                        impact -> Objects.toString(impact.usersAffected(), null),
                        (impact, value) -> with(
                                impact,
                                value == null ? null : Long.valueOf(value),
                                impact.revenueLost(),
                                impact.engineerHours())),
                "impact.revenueLost",
                layer(
                        ImpactLayers::money,
                        (impact, value) -> with(
                                impact,
                                impact.usersAffected(),
                                value == null ? null : money(value),
                                impact.engineerHours())),
                "impact.engineerHours",
                layer(
                        ImpactLayers::hours,
                        (impact, value) -> with(
                                impact,
                                impact.usersAffected(),
                                impact.revenueLost(),
                                value == null ? null : Double.valueOf(value))));
    }

    private static Layer layer(
            Function<Impact, @Nullable String> text, BiFunction<Impact, @Nullable String, Impact> set) {
        return new Layer(
                report -> text.apply(impact(report)),
                (report, value) -> report.toBuilder()
                        .impact(set.apply(impact(report), value))
                        .build());
    }

    private static Impact impact(Report report) {
        return Objects.requireNonNullElse(report.impact(), NONE);
    }

    private static @Nullable String money(Impact impact) {
        Money lost = impact.revenueLost();
        return lost == null ? null : lost.currency() + " " + lost.amount().toPlainString();
    }

    private static @Nullable String hours(Impact impact) {
        Double hours = impact.engineerHours();
        return hours == null
                ? null
                : BigDecimal.valueOf(hours).stripTrailingZeros().toPlainString();
    }

    private static Money money(String value) {
        return new Money(new BigDecimal(value.substring(4)), value.substring(0, 3));
    }

    private static Impact with(
            Impact impact, @Nullable Long users, @Nullable Money lost, @Nullable Double engineerHours) {
        return new Impact(impact.user(), impact.revenue(), impact.internal(), users, lost, engineerHours);
    }
}
