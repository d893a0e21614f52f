package io.hindcast.reading.words;

/** Words that tell reports of one incident from other texts. */
public final class IncidentWords {
    /** Words of failure. */
    public static final Cue INCIDENT = Cue.ofAnyCase(
            "\\b(?:incidents?|outages?|post-?\\s?mortems?|downtime|degrad\\w+|disruptions?|root cause|rca|failures?|unavailab\\w+|"
                    + "crash\\w*|expir(?:ed|y)|exploit\\w*|unreachable|unresponsive|broken|halt(?:s|ed)?|stuck|vulnerab\\w+|attack\\w*|breach\\w*|leak\\w*|5\\d\\d errors?|errors?|timeouts?|down|impacted|"
                    + ForeignWords.alternatives("failure") + ")\\b");

    /** Verbs in the past tense that stories of failure use. */
    public static final Cue PAST =
            Cue.ofAnyCase("\\b(?:was|were|had|did|caused|failed|ran|led|made|became|went|took|expired|broke)\\b");

    /** Words that speak of many reports or of the place where they stand. */
    public static final Cue MANY =
            Cue.ofAnyCase("\\b(?:reports|incidents|post-?\\s?mortems|templates?|repository|directory|folder)\\b");

    /** Words by which somebody says that they look into trouble. */
    public static final Cue LOOKED_INTO = Cue.ofAnyCase(
            "\\b(?:investigat\\w+|looking into|(?:been|are|became) aware of|we (?:are|have been|were) (?:seeing|experiencing)|received reports)\\b");

    private IncidentWords() {}
}
