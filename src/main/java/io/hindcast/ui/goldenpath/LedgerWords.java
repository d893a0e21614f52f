package io.hindcast.ui.goldenpath;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import io.hindcast.insight.incidents.Incident;
import io.hindcast.insight.ledger.Gap;
import io.hindcast.insight.ledger.LedgerSummary;
import io.hindcast.insight.ledger.LostShare;
import io.hindcast.report.ReportFilter;
import io.hindcast.ui.incidents.Behind;
import io.hindcast.ui.parts.Formats;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The sentences at the top of the ledger; each number opens what is behind it. */
final class LedgerWords {
    private LedgerWords() {}

    /** What the gaps cost, and how their fixes fared. */
    static Component sentence(LedgerSummary summary, ReportFilter filter, Behind behind, QueryParameters query) {
        LostShare year = summary.year();
        List<Gap> hit = summary.gaps().stream()
                .filter(gap -> gap.year().incidents() > 0)
                .toList();
        Paragraph words = new Paragraph();
        words.addClassName("headline");
        Double share = year.value();
        List<Incident> counted = counted(year, hit);
        List<Incident> known =
                counted.stream().filter(one -> one.restore() != null).toList();
        words.add(
                new Span("Incidents that name "),
                gaps(Formats.plural(hit.size(), "weakness", "weaknesses"), hit, query),
                new Span(" of the Golden Path took "),
                incidents(share == null ? "an unknown share" : Formats.percent(share), counted, behind),
                new Span(" of the hours lost " + days(year) + ": "),
                incidents(Formats.decimal(year.hours()) + " h", known, behind),
                new Span(" of " + Formats.decimal(year.ofHours()) + " h, in "),
                incidents(Formats.plural(year.incidents(), "incident", "incidents"), counted, behind),
                new Span(" of " + Formats.count(year.ofIncidents()) + " "),
                bracketed(unknown(year, filter, behind)),
                new Span(". "));
        fixes(words, summary, query);
        return words;
    }

    private static void fixes(Paragraph words, LedgerSummary summary, QueryParameters query) {
        if (summary.fixes() == 0) {
            words.add(new Span("None of the gaps was closed so far."));
            return;
        }
        words.add(
                new Span("Of " + Formats.plural(summary.fixes(), "fix", "fixes") + ", "),
                gaps(summary.worked().size() + " worked", summary.worked(), query),
                new Span(", "),
                gaps(summary.failed().size() + " did not", summary.failed(), query),
                new Span(", and for "),
                gaps(Formats.count(summary.tooEarly().size()), summary.tooEarly(), query),
                new Span(" it is too early to tell"));
        List<Gap> open = summary.toJudge();
        if (!open.isEmpty()) {
            words.add(
                    new Span("; "),
                    gaps(
                            Formats.plural(open.size(), "possible recurrence waits", "possible recurrences wait")
                                    + " for a yes or no",
                            open,
                            query));
        }
        words.add(new Span("."));
    }

    /** What a gap cost of a year's hours, such as "12% of the hours lost in the last twelve months". */
    static String share(LostShare year) {
        Double share = year.value();
        return share == null
                ? "no hours known to be lost " + days(year)
                : Formats.percent(share) + " of the hours lost " + days(year);
    }

    /** The days of which hours are shared out. */
    static String days(LostShare year) {
        if (year.from().equals(year.to().minusYears(1).plusDays(1))) {
            return "in the twelve months to " + Formats.date(year.to());
        }
        return "from " + Formats.date(year.from()) + " to " + Formats.date(year.to());
    }

    private static Component gaps(String words, List<Gap> gaps, QueryParameters query) {
        return gaps.isEmpty() ? new Span(words) : button(words, () -> GapSheet.open(words, gaps, query));
    }

    /** The incidents of these gaps in the days of which hours are shared out. */
    private static List<Incident> counted(LostShare year, List<Gap> gaps) {
        Set<Incident> found = new LinkedHashSet<>();
        gaps.stream()
                .flatMap(gap -> gap.incidents().stream())
                .filter(one -> one.date() != null)
                .filter(one -> !Objects.requireNonNull(one.date()).isBefore(year.from())
                        && !Objects.requireNonNull(one.date()).isAfter(year.to()))
                .forEach(found::add);
        return List.copyOf(found);
    }

    /** Of the incidents of these days, whatever their gaps, those whose time to restore is not known. */
    private static Component unknown(LostShare year, ReportFilter filter, Behind behind) {
        String words = Formats.count(year.restore().unknown()) + " of them with unknown hours";
        ReportFilter days = filter.ofComponents(Set.of()).between(year.from(), year.to());
        return year.restore().unknown() == 0
                ? new Span(words)
                : button(words, () -> behind.openUnrestored("Time to restore not known", days));
    }

    private static Component incidents(String words, List<Incident> found, Behind behind) {
        return found.isEmpty() ? new Span(words) : button(words, () -> behind.open(words, found));
    }

    /** In brackets that stay on the line of what they hold. */
    private static Span bracketed(Component words) {
        Span span = new Span(new Text("("), words, new Text(")"));
        span.addClassName("unbroken");
        return span;
    }

    private static NativeButton button(String words, Runnable open) {
        NativeButton button = new NativeButton(words, click -> open.run());
        button.addClassName("link-button");
        return button;
    }
}
