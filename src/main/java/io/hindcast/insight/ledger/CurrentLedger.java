package io.hindcast.insight.ledger;

import io.hindcast.archive.ArchiveChanged;
import io.hindcast.deciding.Answers;
import io.hindcast.deciding.AnswersChanged;
import io.hindcast.deciding.Question.Kind;
import io.hindcast.followup.ActionsChanged;
import io.hindcast.followup.Today;
import io.hindcast.insight.table.CurrentTable;
import io.hindcast.insight.table.IncidentTable;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/**
 * Holds the gaps of the whole archive: gathered when first asked for, and anew when asked after the archive, an action, a
 * decision or an answer changed, or on another day. It hears news after what it gathers from, which hears them first.
 */
@Service
class CurrentLedger {
    private final CurrentTable current;
    private final GapActions actions;
    private final Answers said;
    private final Today today;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Built built;

    CurrentLedger(CurrentTable current, GapActions actions, Answers said, Today today) {
        this.current = current;
        this.actions = actions;
        this.said = said;
        this.today = today;
    }

    private record Built(LedgerBook book, CauseAnswers answers, long changes, LocalDate day) {

        boolean isOf(IncidentTable table, long changesNow, LocalDate now) {
            return book.table() == table && changes == changesNow && day.equals(now);
        }
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ArchiveChanged change) {
        changes.incrementAndGet();
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ActionsChanged change) {
        changes.incrementAndGet();
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(AnswersChanged change) {
        if (change.kind() == Kind.SAME_CAUSE) {
            changes.incrementAndGet();
        }
    }

    /** The gaps as of now. */
    LedgerBook book() {
        return now().book;
    }

    /** What people answered to "same cause?", as of now. */
    CauseAnswers answers() {
        return now().answers;
    }

    private Built now() {
        Built now = built;
        return now != null && now.isOf(current.get(), changes.get(), today.date()) ? now : build();
    }

    private synchronized Built build() {
        long seen = changes.get();
        LocalDate day = today.date();
        IncidentTable table = current.get();
        Built now = built;
        if (now == null || !now.isOf(table, seen, day)) {
            CauseAnswers answers = new CauseAnswers(said.standing(Kind.SAME_CAUSE), current.wordings());
            now = new Built(LedgerBook.of(table, actions.known(table), answers, day), answers, seen, day);
            built = now;
        }
        return now;
    }
}
