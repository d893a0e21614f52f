package io.hindcast.ui.goldenpath;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import io.hindcast.insight.incidents.Incident;
import io.hindcast.insight.ledger.Effect;
import io.hindcast.insight.ledger.Gap;
import io.hindcast.insight.ledger.GapAction;
import io.hindcast.insight.ledger.GapState;
import io.hindcast.report.ActionState;
import io.hindcast.report.GapId;
import io.hindcast.ui.address.FilterParameters;
import io.hindcast.ui.address.Links;
import io.hindcast.ui.incidents.Behind;
import io.hindcast.ui.parts.Formats;
import java.util.List;
import java.util.Locale;

/** How gaps, their states and their addresses are written on every page. */
public final class GapWords {
    private static final String NONE = "-";

    private GapWords() {}

    /** The address of a gap's page, keeping the filter. */
    public static String address(GapId gap, QueryParameters query) {
        String capability = gap.capability();
        return Links.page(
                "golden-path/" + slug(gap.component()) + "/" + (capability == null ? NONE : slug(capability)),
                FilterParameters.only(query));
    }

    /** Whether a gap is the one at this address. */
    static boolean isAt(GapId gap, String component, String capability) {
        String own = gap.capability();
        return slug(gap.component()).equals(component) && (own == null ? NONE : slug(own)).equals(capability);
    }

    /** The capability, or words for none, as a link to the gap's page. */
    static Anchor link(Gap gap, QueryParameters query) {
        return new Anchor(address(gap.id(), query), lacks(gap.id()));
    }

    /** What is lacking. */
    static String lacks(GapId gap) {
        String capability = gap.capability();
        return capability == null ? "(what it lacks is not named)" : capability;
    }

    /** The state with its colour, its word, and the day that it rests on. */
    static Span state(Gap gap) {
        Span span = new Span(stateText(gap));
        span.addClassNames(
                "gap-state",
                switch (gap.state()) {
                    case OPEN -> "gap-open";
                    case BEING_CLOSED -> "gap-being-closed";
                    case CLOSED -> "state-done";
                    case RECURRED -> gap.isConfirmed() ? "state-overdue" : "state-soon";
                });
        return span;
    }

    /** The state's word: that it came back is only possible until a person has said that the cause was the same. */
    static String label(Gap gap) {
        if (gap.state() != GapState.RECURRED) {
            return gap.state().label();
        }
        return gap.isConfirmed() ? gap.state().label() : "possible recurrence";
    }

    /** What may be said of a fix, in a word or two. */
    static String verdict(Effect effect) {
        return switch (effect.verdict()) {
            case WORKED -> "▼ it worked";
            case FAILED -> "▲ it did not";
            case TOO_EARLY -> "too early to tell";
        };
    }

    /** The state in words, such as "possible recurrence ↺ 9 May 2025". */
    static String stateText(Gap gap) {
        Incident back = gap.cameBackWith();
        if (gap.state() == GapState.RECURRED && back != null) {
            return label(gap) + " ↺ " + Formats.date(back.date());
        }
        if (gap.state() == GapState.CLOSED) {
            return "closed ■ " + Formats.date(gap.closedOn());
        }
        return label(gap);
    }

    /** How many EA actions are done, such as "2 of 3 done"; "none" without any. */
    public static String actions(List<GapAction> actions) {
        long done = actions.stream()
                .filter(action -> action.action().state() == ActionState.DONE)
                .count();
        return actions.isEmpty() ? "none" : done + " of " + actions.size() + " done";
    }

    /** How many incidents a gap has, as a button that opens them. */
    static NativeButton incidents(Gap gap, Behind behind) {
        String words = Formats.plural(gap.incidents().size(), "incident", "incidents");
        NativeButton button = new NativeButton(
                Formats.count(gap.incidents().size()),
                click -> behind.open(gap.id().value(), gap.incidents()));
        button.addClassName("link-button");
        button.setAriaLabel(words + " of " + gap.id().value());
        return button;
    }

    /** The hours lost, with how many incidents' are unknown: "31.5 (+2 unknown)". */
    static String hours(Gap gap) {
        Double hours = gap.hoursLost();
        int unknown = gap.restore().unknown();
        String known = hours == null ? "unknown" : String.format(Locale.ENGLISH, "%,.1f", hours);
        return unknown == 0 || hours == null ? known : known + " (+" + unknown + " unknown)";
    }

    private static String slug(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
