package io.hindcast.deciding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What all decisions have in common in the store: who, when, why and until when; one of two people at once is let through. */
@Component
class Saying {
    private static final String UNNAMED = "unnamed";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_WHY = 2000;
    private static final int ATTEMPTS = 3;

    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Saying(TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Does the work in one transaction; where two wrote at the same moment, again over the other's word. */
    <T> T change(Supplier<T> work) {
        return attempt(work, 1);
    }

    /** Tells the other rooms of a change. */
    void tell(Object news) {
        events.publishEvent(news);
    }

    private <T> T attempt(Supplier<T> work, int count) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> work.get()));
        } catch (ConcurrencyFailureException | DuplicateKeyException collision) {
            if (count == ATTEMPTS) {
                throw collision;
            }
            return attempt(work, count + 1);
        }
    }

    /** Now, as it is bound. */
    OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    /** A person's name as it is kept. */
    static String name(@Nullable String by) {
        String name = shortened(by, LONGEST_NAME);
        return name == null ? UNNAMED : name;
    }

    /** A reason as it is kept. */
    static @Nullable String reason(@Nullable String why) {
        return shortened(why, LONGEST_WHY);
    }

    /** Who said the decision of this row. */
    static Said said(ResultSet row) throws SQLException {
        String endedBy = row.getString("ended_by");
        return new Said(
                row.getString("decided_by"),
                instant(row, "decided_at"),
                row.getString("reason"),
                endedBy == null ? null : new Said.Ending(endedBy, instant(row, "ended_at"), row.getBoolean("undone")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable String shortened(@Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String line = text.strip().replace('\0', '\uFFFD');
        return line.substring(0, Math.min(line.length(), longest));
    }
}
