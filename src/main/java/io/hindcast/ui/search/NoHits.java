package io.hindcast.ui.search;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import io.hindcast.ui.parts.EmptyState;
import io.hindcast.ui.parts.Formats;
import java.util.function.Consumer;

/** What stands where a search finds nothing: nothing imported yet, all filtered away, or no report says it. */
final class NoHits {
    private NoHits() {}

    /** How many reports there are, and how many match without the filter. */
    record Wider(long stored, long unfiltered) {}

    static EmptyState of(SearchAddress address, Wider wider, Consumer<SearchAddress> go) {
        if (wider.stored() == 0) {
            return EmptyState.nothingImported();
        }
        if (wider.unfiltered() > 0) {
            return EmptyState.filteredToNothing(() -> go.accept(address.widened()));
        }
        if (address.isLikeness()) {
            return EmptyState.of(
                    "No report is like this",
                    "None of the " + Formats.plural(wider.stored(), "report", "reports")
                            + " shares enough telling words. Paste more of the message, without the times.",
                    new Anchor("search", "See all reports"));
        }
        String any = String.join(" OR ", address.query().split("\\s+"));
        boolean plain = address.query().matches("[\\p{L}\\p{N}\\s_.-]+ [\\p{L}\\p{N}\\s_.-]+");
        return EmptyState.of(
                "No report says this",
                "None of the " + Formats.plural(wider.stored(), "report", "reports") + " matches " + address.query()
                        + ".",
                plain
                        ? new Anchor(address.with(SearchAddress.QUERY, any).href(), "Find any of the words instead")
                        : new Span("Fewer words find more."));
    }
}
