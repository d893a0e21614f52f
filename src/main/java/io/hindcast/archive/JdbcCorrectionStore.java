package io.hindcast.archive;

import io.hindcast.report.ReportKey;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Corrections over a relational database; of two people who correct a fact at once the database lets the first one through. */
@Component
class JdbcCorrectionStore implements CorrectionStore {
    private static final int ATTEMPTS = 3;

    private final ReportStore reports;
    private final CorrectionRows rows;
    private final News news;
    private final TransactionTemplate transaction;
    private final Clock clock;

    JdbcCorrectionStore(
            ReportStore reports, CorrectionRows rows, News news, TransactionTemplate transaction, Clock clock) {
        this.reports = reports;
        this.rows = rows;
        this.news = news;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public List<Correction> of(String archive, ReportKey report) {
        return rows.of(archive, report);
    }

    @Override
    public Optional<Conflict> correct(StoredReport seen, List<NewValue> values, String by, @Nullable String why) {
        return change(seen, now -> {
            Optional<Conflict> conflict = values.stream()
                    .filter(wanted -> isChangedMeanwhile(seen, now, wanted))
                    .findFirst()
                    .map(wanted -> conflict(now, wanted.fact()));
            if (conflict.isEmpty()) {
                Instant at = clock.instant();
                values.stream()
                        .filter(wanted -> !Objects.equals(now.value(wanted.fact()), wanted.value())
                                || (isReadAnyway(now, wanted) && now.isCorrected(wanted.fact())))
                        .forEach(wanted -> keep(now, wanted, by, at, why));
            }
            return conflict;
        });
    }

    @Override
    public Optional<Conflict> withdraw(StoredReport seen, Correction correction, String by) {
        FactName fact = correction.fact();
        return change(seen, now -> {
            boolean stands = of(now.archive(), now.report().key()).stream()
                    .anyMatch(each -> each.isStanding() && each.id() == correction.id());
            if (!stands) {
                return Optional.of(conflict(now, fact));
            }
            rows.end(now, fact, by, clock.instant(), true);
            return Optional.empty();
        });
    }

    private Optional<Conflict> change(StoredReport seen, Function<StoredReport, Optional<Conflict>> work) {
        return attempt(seen, work, 1);
    }

    /** Tries again where two people wrote at the same moment: then the other's word is in the store and is compared. */
    private Optional<Conflict> attempt(StoredReport seen, Function<StoredReport, Optional<Conflict>> work, int count) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                ReportKey key = seen.report().key();
                StoredReport now = reports.find(seen.archive(), key).orElseThrow();
                Optional<Conflict> conflict = work.apply(now);
                if (conflict.isEmpty()) {
                    news.tell(seen.archive(), List.of(key), List.of());
                }
                return conflict;
            }));
        } catch (ConcurrencyFailureException | DuplicateKeyException collision) {
            if (count == ATTEMPTS) {
                throw collision;
            }
            return attempt(seen, work, count + 1);
        }
    }

    private void keep(StoredReport now, NewValue wanted, String by, Instant at, @Nullable String why) {
        boolean back = isReadAnyway(now, wanted);
        rows.end(now, wanted.fact(), by, at, back);
        if (!back) {
            rows.add(now, wanted, by, at, why);
        }
    }

    private static boolean isReadAnyway(StoredReport now, NewValue wanted) {
        return Objects.equals(now.readValue(wanted.fact()), wanted.value());
    }

    private static boolean isChangedMeanwhile(StoredReport seen, StoredReport now, NewValue wanted) {
        String valueNow = now.value(wanted.fact());
        return !Objects.equals(valueNow, seen.value(wanted.fact())) && !Objects.equals(valueNow, wanted.value());
    }

    private Conflict conflict(StoredReport now, FactName fact) {
        Correction standing = of(now.archive(), now.report().key()).stream()
                .filter(each -> each.isStanding() && each.fact().equals(fact))
                .findFirst()
                .orElse(null);
        return new Conflict(fact, now.value(fact), standing);
    }
}
