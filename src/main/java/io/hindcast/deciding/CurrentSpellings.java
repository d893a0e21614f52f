package io.hindcast.deciding;

import io.hindcast.archive.ArchiveChanged;
import io.hindcast.archive.CandidateWordings;
import io.hindcast.archive.GapsMeantAnew;
import io.hindcast.archive.LabelsMoved;
import io.hindcast.report.GapId;
import io.hindcast.report.ReportKey;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Holds how candidates of one meaning are spelled, by the wordings of all stored reports. It hears of changes before those who ask what gaps
 * mean, and tells in which reports a gap that is spelled otherwise now stands. What no report words any more keeps giving its
 * spelling until the next start.
 */
@Component
public final class CurrentSpellings {
    private final CandidateWordings wordings;
    private final ApplicationEventPublisher events;
    private volatile @Nullable Spellings known;

    /** By the candidates of these. */
    public CurrentSpellings(CandidateWordings wordings, ApplicationEventPublisher events) {
        this.wordings = wordings;
        this.events = events;
    }

    /** The spellings as of now; the same object as long as none of them changes and no wording comes. */
    Spellings get() {
        Spellings now = known;
        return now != null ? now : load();
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ArchiveChanged change) {
        hear(change.archive(), change.saved());
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(LabelsMoved moved) {
        hear(moved.archive(), moved.renamed());
    }

    private synchronized Spellings load() {
        Spellings now = known;
        if (now == null) {
            Set<GapId> all = new HashSet<>();
            wordings.forEach((archive, report, wording) -> all.add(wording));
            now = Spellings.NONE.with(all);
            known = now;
        }
        return now;
    }

    private void hear(String archive, List<ReportKey> reports) {
        if (known == null || reports.isEmpty()) {
            return;
        }
        Set<GapId> met = new HashSet<>();
        wordings.forEach(archive, reports, (name, report, wording) -> met.add(wording));
        Spellings before;
        Spellings now;
        synchronized (this) {
            before = load();
            now = before.with(met);
            known = now;
        }
        if (!now.spellsAs(before)) {
            tell(before, now, met);
        }
    }

    /** Tells of the reports in which one of the gaps that were just met is spelled otherwise than before. */
    private void tell(Spellings before, Spellings now, Set<GapId> met) {
        Set<String> touched = new HashSet<>();
        met.forEach(wording -> touched.add(Meanings.key(wording)));
        Map<String, Set<ReportKey>> reports = new LinkedHashMap<>();
        wordings.forEach((archive, report, wording) -> {
            if (touched.contains(Meanings.key(wording)) && !now.of(wording).equals(before.of(wording))) {
                reports.computeIfAbsent(archive, name -> new LinkedHashSet<>()).add(report);
            }
        });
        reports.forEach((archive, keys) -> events.publishEvent(new GapsMeantAnew(archive, List.copyOf(keys))));
    }
}
