package io.hindcast.insight;

import io.hindcast.deciding.FixName;
import io.hindcast.followup.ActionId;
import io.hindcast.followup.FollowedAction;
import io.hindcast.followup.Today;
import io.hindcast.report.Basis;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Tells what came of corrective actions that are done: incidents with the same factor and service, before and after. */
@Service
public final class Fixes {
    private final CurrentTable current;
    private final CurrentLedger ledger;
    private final GapActions actions;
    private final Today today;

    Fixes(CurrentTable current, CurrentLedger ledger, GapActions actions, Today today) {
        this.current = current;
        this.ledger = ledger;
        this.actions = actions;
        this.today = today;
    }

    /** What came of an action: why its day is believed, what its incidents share, and the incidents before and after that day. */
    public record Fixed(Basis basis, String factor, List<String> services, Effect effect) {

        /** Copies the list. */
        public Fixed {
            services = List.copyOf(services);
        }
    }

    /**
     * What came of an action, by the incidents that have the primary factor of its report among theirs and one of its services,
     * from the archive's first report to today. Empty unless it is done, its day is known and its report gives a factor and a
     * service.
     */
    public Optional<Fixed> of(FollowedAction action) {
        IncidentTable whole = current.get();
        GapAction dated = actions.dated(action, whole);
        LocalDate done = dated.doneOn();
        Incident from = origin(action.id(), whole).orElse(null);
        if (done == null
                || from == null
                || from.factor().equals(Dimension.UNKNOWN)
                || from.services().isEmpty()) {
            return Optional.empty();
        }
        List<Incident> alike = whole.in(Dimension.ANY_FACTOR, Set.of(from.factor()))
                .ofServices(from.services())
                .incidents()
                .toList();
        ActionId id = action.id();
        FixName fix = FixName.of(id.archive(), id.report(), id.fingerprint());
        LocalDate first = whole.span().isEmpty() ? done : whole.span().getFirst();
        Effect.Days days = new Effect.Days(first.isAfter(done) ? done : first, done, today.date());
        return Optional.of(new Fixed(
                Objects.requireNonNullElse(dated.doneBasis(), Basis.DERIVED),
                from.factor(),
                from.services(),
                Effect.of(fix, days, alike, ledger.answers())));
    }

    private static Optional<Incident> origin(ActionId id, IncidentTable whole) {
        return whole.incidents()
                .filter(one -> one.archive().equals(id.archive()) && one.key().equals(id.report()))
                .findFirst();
    }
}
