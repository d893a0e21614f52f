package io.hindcast.insight.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.followup.Today;
import io.hindcast.insight.table.CurrentTable;
import io.hindcast.insight.table.ListedArchive;
import io.hindcast.report.ReportFilter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The ledger over an archive, actions and answers that are lists, on the last day of 2025. */
record ListedLedger(ListedArchive archive, ListedActions actions, ListedAnswers answers) {
    private static final Today TODAY =
            new Today(Clock.fixed(Instant.parse("2025-12-31T12:00:00Z"), ZoneOffset.UTC), ZoneOffset.UTC);

    Ledger ledger() {
        CurrentTable table = archive.table();
        return new Ledger(table, current(table), archive, TODAY);
    }

    Fixes fixes() {
        CurrentTable table = archive.table();
        CurrentLedger current = current(table);
        return new Fixes(
                table,
                current,
                new Ledger(table, current, archive, TODAY),
                new GapActions(actions, TODAY),
                actions,
                TODAY);
    }

    /** The only gap of a ledger. */
    static Gap only(Ledger ledger) {
        assertThat(ledger.gaps(ReportFilter.ALL)).hasSize(1);
        return ledger.gaps(ReportFilter.ALL).getFirst();
    }

    private CurrentLedger current(CurrentTable table) {
        return new CurrentLedger(table, new GapActions(actions, TODAY), answers, TODAY);
    }
}
