package io.hindcast.insight.ledger;

import io.hindcast.archive.ArchiveChanged;
import io.hindcast.deciding.Answers;
import io.hindcast.deciding.AnswersChanged;
import io.hindcast.deciding.Meanings;
import io.hindcast.deciding.Question.Kind;
import io.hindcast.followup.ActionsChanged;
import io.hindcast.followup.Today;
import io.hindcast.insight.table.CurrentTable;
import io.hindcast.insight.table.IncidentTable;
import io.hindcast.insight.table.Wordings;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/**
 * Holds the gaps of the whole archive: gathered when first asked for, and anew when asked after the archive, an action, a
 * decision or an answer changed, or on another day. Where that takes long, and nobody waits to see what he did, it is gathered in the
 * background while the gaps as they were answer. It hears news after what it gathers from, which hears them first.
 */
@Service
class CurrentLedger {
    private static final long LONG = Duration.ofMillis(500).toNanos();

    private final CurrentTable current;
    private final GapActions actions;
    private final Answers said;
    private final Today today;
    private final AtomicLong changes = new AtomicLong();
    private final AtomicLong byPeople = new AtomicLong();
    private final AtomicBoolean gathering = new AtomicBoolean();
    private volatile @Nullable Built built;

    CurrentLedger(CurrentTable current, GapActions actions, Answers said, Today today) {
        this.current = current;
        this.actions = actions;
        this.said = said;
        this.today = today;
    }

    /** What was gathered of what, after how many changes, and the nanoseconds that it took. */
    private record Built(
            LedgerBook book,
            CauseAnswers answers,
            Meanings meanings,
            long changes,
            long byPeople,
            LocalDate day,
            long took) {

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
        if (!change.actions().isEmpty()) {
            byPeople.incrementAndGet();
        }
        changes.incrementAndGet();
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(AnswersChanged change) {
        if (change.kind() == Kind.SAME_CAUSE) {
            byPeople.incrementAndGet();
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
        if (now != null && now.isOf(current.get(), changes.get(), today.date())) {
            return now;
        }
        if (now == null || now.took < LONG || isByPeople(now)) {
            return build();
        }
        if (gathering.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("ledger-anew").start(this::buildBeside);
        }
        return now;
    }

    /** Whether somebody decided, answered or changed an action since. */
    private boolean isByPeople(Built before) {
        return before.byPeople != byPeople.get()
                || !before.meanings.isDecidedAs(current.wordings().meanings());
    }

    private void buildBeside() {
        try {
            build();
        } finally {
            gathering.set(false);
        }
    }

    private synchronized Built build() {
        long seen = changes.get();
        long people = byPeople.get();
        LocalDate day = today.date();
        IncidentTable table = current.get();
        Built now = built;
        if (now == null || !now.isOf(table, seen, day)) {
            long start = System.nanoTime();
            Wordings wordings = current.wordings();
            CauseAnswers answers = new CauseAnswers(said.standing(Kind.SAME_CAUSE), wordings);
            LedgerBook book = LedgerBook.of(table, actions.known(table), answers, day);
            now = new Built(book, answers, wordings.meanings(), seen, people, day, System.nanoTime() - start);
            built = now;
        }
        return now;
    }
}
