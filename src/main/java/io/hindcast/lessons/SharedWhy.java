package io.hindcast.lessons;

import io.hindcast.insight.incidents.Incident;
import io.hindcast.insight.incidents.LostHours;
import java.util.List;

/**
 * A why on which root causes of several services rest: what each report says, how many services, and how many different
 * root causes, those that are alike counted once.
 */
public record SharedWhy(
        List<Saying> sayings, List<String> commonWords, List<String> services, int rootCauses, LostHours lost) {

    /** How one report says it, and the root cause that it led to, if the report names one. */
    public record Saying(Incident incident, Quote why, String rootCause) {}

    /** Copies the lists. */
    public SharedWhy {
        sayings = List.copyOf(sayings);
        commonWords = List.copyOf(commonWords);
        services = List.copyOf(services);
    }
}
