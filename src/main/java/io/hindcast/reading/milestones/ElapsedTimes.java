package io.hindcast.reading.milestones;

import io.hindcast.reading.document.Remark;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.head.StatedDurations.Stated;
import io.hindcast.report.Basis;
import io.hindcast.report.Durations;
import io.hindcast.report.Evidence;
import io.hindcast.report.Measure;
import io.hindcast.report.Milestones;
import io.hindcast.report.Minutes;
import io.hindcast.report.Moment;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The elapsed times of one incident, as the report states them or as its milestones tell. */
final class ElapsedTimes {
    private final Milestones milestones;
    private final ReportDraft draft;

    private ElapsedTimes(Milestones milestones, ReportDraft draft) {
        this.milestones = milestones;
        this.draft = draft;
    }

    /** What is known of each measure: stated, else by the milestones, else by the range that a sentence tells. */
    static Durations of(
            Milestones milestones, Map<Measure, Stated> stated, @Nullable ToldRange told, ReportDraft draft) {
        ElapsedTimes times = new ElapsedTimes(milestones, draft);
        Map<Measure, Minutes> known = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            Minutes minutes = times.minutes(measure, stated.get(measure));
            if (minutes != null) {
                known.put(measure, minutes);
            }
        }
        // where nothing tells how long it took to restore, a stated time to mitigate does.
        Minutes mitigate = known.get(Measure.MITIGATE);
        if (mitigate != null && mitigate.stated() != null) {
            known.putIfAbsent(
                    Measure.RESTORE, new Minutes(mitigate.value(), Basis.DERIVED, null, null, mitigate.line()));
        }
        if (told != null && !known.containsKey(Measure.RESTORE)) {
            int minutes = (int) told.length().toMinutes();
            known.put(Measure.RESTORE, new Minutes(minutes, Basis.DERIVED, null, null, told.line()));
            draft.evidence("minutes." + Measure.RESTORE.id(), told.line(), told.quote(), Basis.DERIVED);
        }
        return Durations.of(known);
    }

    // a stated duration is used and the timeline's shown beside it; a difference of more than 10% is remarked,
    // but where the beginning is derived and so may only be too late.
    private @Nullable Minutes minutes(Measure measure, @Nullable Stated stated) {
        Moment end = milestones.end(measure);
        Integer elapsed = milestones.elapsed(measure);
        if (stated == null) {
            if (elapsed == null || end == null) {
                return null;
            }
            return new Minutes(elapsed, Basis.DERIVED, null, elapsed, end.line());
        }
        Moment began = milestones.began();
        boolean late = began != null
                && began.basis() == Basis.DERIVED
                && (measure == Measure.RESTORE || measure == Measure.MITIGATE);
        if (elapsed != null
                && !(late && stated.minutes() > elapsed)
                && Math.abs(elapsed - stated.minutes()) > Math.max(1.0, 0.1 * Math.max(elapsed, stated.minutes()))) {
            Evidence read = draft.evidence().get("minutes." + measure.id());
            int column = read == null ? 1 : read.column();
            draft.remark(Remark.DURATION_DIFFERS, stated.line(), column, measure.label(), stated.minutes(), elapsed);
        }
        return new Minutes(stated.minutes(), Basis.STATED, stated.minutes(), elapsed, stated.line());
    }
}
