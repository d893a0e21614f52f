package io.hindcast.ui.goldenpath;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import io.hindcast.insight.figures.RateRatio;
import io.hindcast.insight.ledger.Effect;
import io.hindcast.insight.ledger.Recurrence;
import io.hindcast.ui.address.Links;
import io.hindcast.ui.parts.ComparisonTable;
import io.hindcast.ui.parts.DataTable;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.Words;

/** What came of a fix: incidents before and after it with the days on both sides, and the question whether they had the same cause. */
public final class FixSection extends Div {
    /** What came of a fix; {@code done} is the word before its day, {@code afterwards} runs when a person has judged an incident. */
    public FixSection(Effect effect, String done, SameCauseDesk desk, QueryParameters query, Runnable afterwards) {
        addClassName("group");
        Span verdict = new Span(verdict(effect));
        verdict.addClassName(look(effect));
        add(new Paragraph(
                new Span(done + " " + Formats.date(effect.fixed()) + ": "),
                verdict,
                new Span(". " + exposure(effect) + ".")));
        if (!effect.after().isEmpty()) {
            add(new DataTable<Recurrence>("Incidents after the fix of " + Formats.date(effect.fixed()))
                    .component("Date", one -> Words.date(one.incident().date()))
                    .component(
                            "Incident after the fix",
                            one -> new Anchor(
                                    Links.report(one.incident().key(), query),
                                    one.incident().title()))
                    .component("Same cause?", one -> desk.of(one, afterwards))
                    .component("Services", one -> Words.names(one.incident().services()))
                    .stacked()
                    .rows(effect.after()));
        }
    }

    /** What may be said of a fix, in words that claim no more than is known. */
    public static String verdict(Effect effect) {
        return switch (effect.verdict()) {
            case WORKED -> "▼ it worked, incidents became fewer";
            case FAILED ->
                effect.isConfirmed()
                        ? "▲ it did not work, the cause came back"
                        : "▲ it did not work, incidents became more";
            case TOO_EARLY -> "too early to tell, " + since(effect);
        };
    }

    /** The incidents and the days on both sides of a fix, and how the rate changed with its interval. */
    public static String exposure(Effect effect) {
        RateRatio rate = effect.rate();
        return Formats.plural(rate.eventsBefore(), "incident", "incidents") + " in " + days(rate.daysBefore())
                + " before, " + rate.eventsAfter() + " in " + days(rate.daysAfter()) + " after"
                + ComparisonTable.times(rate);
    }

    private static String since(Effect effect) {
        int possible = effect.possible().size();
        if (possible > 0) {
            return Formats.plural(possible, "possible recurrence", "possible recurrences");
        }
        return effect.after().isEmpty() ? "no incident since" : "none since had the same cause";
    }

    private static String days(long days) {
        return Formats.plural(Math.max(0, days), "day", "days");
    }

    private static String look(Effect effect) {
        return switch (effect.verdict()) {
            case WORKED -> "state-done";
            case FAILED -> "state-overdue";
            case TOO_EARLY -> "state-unknown";
        };
    }
}
