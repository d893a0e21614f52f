package io.hindcast.followup;

import io.hindcast.archive.ArchiveChanged;
import io.hindcast.archive.GapMeanings;
import io.hindcast.archive.LabelsMoved;
import io.hindcast.archive.ReportFacts;
import io.hindcast.report.ReportFilter;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Every action of the archive as it stands, in the order of its due date; built from the store when first asked for and after
 * an import. A person's change replaces the rows of its actions only.
 */
@Component
class ActionTable {
    private static final long LONG = Duration.ofSeconds(3).toNanos();
    private static final Logger LOG = LoggerFactory.getLogger(ActionTable.class);
    private static final Comparator<Row> DUE_FIRST = Comparator.comparing(
                    (Row row) -> row.action().dueDay(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(row -> row.action().id().report().value())
            .thenComparingInt(row -> row.action().line());

    private final ActionRows source;
    private final ApplicationEventPublisher events;
    private final AtomicLong imports = new AtomicLong();
    private final AtomicLong renewals = new AtomicLong();
    private volatile @Nullable Built built;

    ActionTable(ActionRows source, ApplicationEventPublisher events) {
        this.source = source;
        this.events = events;
    }

    /** An action and what filters need of the report that promised it; null where that report is no longer stored. */
    record Row(FollowedAction action, @Nullable ReportFacts report) {

        boolean isIn(ReportFilter filter) {
            return filter.equals(ReportFilter.ALL) || (report != null && report.isIn(filter));
        }

        /** The same with the gaps of its report as they are meant. */
        Row meant(GapMeanings meanings) {
            return report == null ? this : new Row(action, report.withGaps(meanings.over(report.gaps())));
        }
    }

    /** The rows, after how many imports, and how many nanoseconds it took to read them. */
    private record Built(long imports, List<Row> rows, long took) {}

    /** Every action, by due date; those without one last. */
    List<Row> rows() {
        Built known = built;
        return known != null && known.imports == imports.get() ? known.rows : build();
    }

    private synchronized List<Row> build() {
        Built known = built;
        long now = imports.get();
        if (known == null || known.imports != now) {
            known = read(now);
            built = known;
        }
        return known.rows;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void onArchiveChanged(ArchiveChanged event) {
        imports.incrementAndGet();
    }

    /** Reads everything again; where that takes long, in the background, while what was known answers. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(LabelsMoved moved) {
        Built known = built;
        if (moved.last() && known != null && known.took > LONG) {
            Thread.ofPlatform().daemon().name("actions-anew").start(this::readAgain);
        } else if (moved.last()) {
            imports.incrementAndGet();
        }
    }

    private void readAgain() {
        while (!isReadAgain()) {
            LOG.debug("Somebody changed an action meanwhile; the actions are read once more");
        }
        events.publishEvent(new ActionsChanged(List.of()));
    }

    /** Reads everything; false where somebody changed an action meanwhile. */
    private boolean isReadAgain() {
        long before = renewals.get();
        Built now = read(imports.get());
        synchronized (this) {
            boolean same = renewals.get() == before;
            if (same) {
                built = now;
            }
            return same;
        }
    }

    private Built read(long now) {
        long start = System.nanoTime();
        List<Row> rows = source.all().stream().sorted(DUE_FIRST).toList();
        return new Built(now, rows, System.nanoTime() - start);
    }

    /** Reads everything again when asked next: an action is there that was not. */
    void forget() {
        imports.incrementAndGet();
    }

    /** Takes over what people say of these actions now. */
    synchronized void renew(Map<ActionId, FollowUp> said) {
        renewals.incrementAndGet();
        Built known = built;
        if (known != null) {
            List<Row> rows = known.rows.stream()
                    .map(row -> {
                        FollowUp followUp = said.get(row.action().id());
                        return followUp == null ? row : new Row(followUp.over(row.action()), row.report());
                    })
                    .filter(row -> row.action().isListed()
                            || row.action().luck() != null
                            || !row.action().corrected().isEmpty())
                    .sorted(DUE_FIRST)
                    .toList();
            built = new Built(known.imports, rows, known.took);
        }
    }
}
