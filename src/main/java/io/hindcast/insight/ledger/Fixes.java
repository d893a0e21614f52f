package io.hindcast.insight.ledger;

import static java.util.stream.Collectors.toMap;

import io.hindcast.archive.ReportName;
import io.hindcast.deciding.Subject;
import io.hindcast.followup.ActionId;
import io.hindcast.followup.ActionQuery;
import io.hindcast.followup.Actions;
import io.hindcast.followup.FollowedAction;
import io.hindcast.followup.Today;
import io.hindcast.insight.incidents.Dimension;
import io.hindcast.insight.incidents.Incident;
import io.hindcast.insight.table.CurrentTable;
import io.hindcast.insight.table.IncidentTable;
import io.hindcast.report.Basis;
import io.hindcast.report.ReportFilter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Tells what came of fixes: of corrective actions that are done by the incidents with the same factor and service before and
 * after, of closed gaps by their own incidents.
 */
@Service
public final class Fixes {
    private final CurrentTable current;
    private final CurrentLedger ledger;
    private final Ledger gaps;
    private final GapActions actions;
    private final Actions followUp;
    private final Today today;

    Fixes(CurrentTable current, CurrentLedger ledger, Ledger gaps, GapActions actions, Actions followUp, Today today) {
        this.current = current;
        this.ledger = ledger;
        this.gaps = gaps;
        this.actions = actions;
        this.followUp = followUp;
        this.today = today;
    }

    /** What came of an action: why its day is believed, what its incidents share, and the incidents before and after that day. */
    public record Fixed(Basis basis, String factor, List<String> services, Effect effect) {

        /** Copies the list. */
        public Fixed {
            services = List.copyOf(services);
        }
    }

    /** What came of a fix of either kind: the closing of a gap, or an action that is done. */
    public record Came(
            @Nullable Gap gap,
            @Nullable FollowedAction action,
            @Nullable Fixed fixed,
            Effect effect) {}

    /**
     * What came of every closing of the gaps that the reports passing the filter name, and of every action that these reports
     * asked for and of which something can be told; the latest fix first.
     */
    public List<Came> all(ReportFilter filter) {
        IncidentTable whole = current.get();
        Map<ActionId, LocalDate> stated = whole.doneOn();
        Map<ReportName, Incident> byName = whole.incidents().collect(toMap(Incident::reportName, incident -> incident));
        Map<Shared, List<Incident>> alike = new HashMap<>();
        List<Came> all = new ArrayList<>();
        gaps.gaps(filter).forEach(gap -> gap.effects().forEach(effect -> all.add(new Came(gap, null, null, effect))));
        for (FollowedAction action : followUp.find(ActionQuery.all(today.date()).of(filter))) {
            Incident from = byName.get(action.id().reportName());
            of(actions.dated(action, stated), from, whole, alike)
                    .ifPresent(fixed -> all.add(new Came(null, action, fixed, fixed.effect())));
        }
        all.sort(Comparator.comparing((Came came) -> came.effect().fixed()).reversed());
        return all;
    }

    /**
     * What came of an action, by the incidents that have the primary factor of its report among theirs and one of its services,
     * from the archive's first report to today. Empty unless it is done, its day is known and its report gives a factor and a
     * service.
     */
    public Optional<Fixed> of(FollowedAction action) {
        IncidentTable whole = current.get();
        ActionId id = action.id();
        Incident from = whole.incidents()
                .filter(one -> one.reportName().equals(id.reportName()))
                .findFirst()
                .orElse(null);
        return of(actions.dated(action, whole.doneOn()), from, whole, new HashMap<>());
    }

    /** What incidents share with the report that asked for an action. */
    private record Shared(String factor, List<String> services) {}

    private Optional<Fixed> of(
            GapAction dated, @Nullable Incident from, IncidentTable whole, Map<Shared, List<Incident>> known) {
        LocalDate done = dated.doneOn();
        if (done == null
                || from == null
                || from.factor().equals(Dimension.UNKNOWN)
                || from.services().isEmpty()) {
            return Optional.empty();
        }
        List<Incident> alike = known.computeIfAbsent(
                new Shared(from.factor(), from.services()),
                shared -> whole.in(Dimension.ANY_FACTOR, Set.of(shared.factor()))
                        .ofServices(shared.services())
                        .incidents()
                        .toList());
        ActionId id = dated.action().id();
        Subject fix = Subject.of(id.archive(), id.report(), id.fingerprint());
        LocalDate first = whole.span().isEmpty() ? done : whole.span().getFirst();
        Effect.Days days = new Effect.Days(first.isAfter(done) ? done : first, done, today.date());
        return Optional.of(new Fixed(
                Objects.requireNonNullElse(dated.doneBasis(), Basis.DERIVED),
                from.factor(),
                from.services(),
                Effect.of(days, alike, after -> ledger.answers().of(fix, fix, after, done))));
    }
}
