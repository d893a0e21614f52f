package io.hindcast.lessons;

import io.hindcast.insight.incidents.IncidentLine;
import java.util.List;
import java.util.stream.Stream;

/**
 * A shared why, as the command line and the REST API print it: {@code rootCauses} counts those that differ; {@code hoursLost} adds
 * up the known times to restore, and of {@code unknownHours} incidents the time is not known.
 */
public record SharedWhyLine(
        List<String> commonWords,
        List<String> services,
        int rootCauses,
        double hoursLost,
        int unknownHours,
        List<Said> reports) {

    /** Copies the lists. */
    public SharedWhyLine {
        commonWords = List.copyOf(commonWords);
        services = List.copyOf(services);
        reports = List.copyOf(reports);
    }

    /** How one report says it, and the root cause that it led to; empty where the report names none. */
    public record Said(IncidentLine incident, Quote why, String rootCause) {}

    /** The columns of a table with a row for each report: which why, what all of its reports say, and what this one says. */
    public static final List<String> COLUMNS = Stream.concat(
                    Stream.of("commonWords"),
                    Stream.concat(IncidentLine.COLUMNS.stream(), Stream.of("why", "whyLine", "rootCause")))
            .toList();

    /** The line of this why. */
    public static SharedWhyLine of(SharedWhy why) {
        return new SharedWhyLine(
                why.commonWords(),
                why.services(),
                why.rootCauses(),
                Math.round(why.lost().hours() * 100) / 100.0,
                why.lost().unknown(),
                why.sayings().stream()
                        .map(saying -> new Said(IncidentLine.of(saying.incident()), saying.why(), saying.rootCause()))
                        .toList());
    }

    /** A row for each report, in the order of {@link #COLUMNS}. */
    public List<List<String>> rows() {
        String words = String.join(" ", commonWords);
        return reports.stream()
                .map(said -> Stream.concat(
                                Stream.concat(Stream.of(words), said.incident().cells().stream()),
                                Stream.of(
                                        said.why().words(),
                                        Integer.toString(said.why().line()),
                                        said.rootCause()))
                        .toList())
                .toList();
    }
}
