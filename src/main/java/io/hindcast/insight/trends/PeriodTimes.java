package io.hindcast.insight.trends;

import io.hindcast.insight.figures.Summary;
import io.hindcast.insight.incidents.Period;
import io.hindcast.insight.incidents.Timed;
import java.util.List;

/** How long the incidents of one period took: every known value with its incident, and their summary. */
public record PeriodTimes(Period period, Summary summary, List<Timed> known) {

    /** Copies the list. */
    public PeriodTimes {
        known = List.copyOf(known);
    }
}
