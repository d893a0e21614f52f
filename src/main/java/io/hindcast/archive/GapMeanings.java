package io.hindcast.archive;

import io.hindcast.report.GapMention;
import java.util.List;

/**
 * What is meant by the gaps that reports name: a candidate may have been given a name, merged with another gap or dismissed. Laid
 * over every report that is read whole; {@link ReportFacts} and {@link ReportSentences} keep the report's own wordings, since
 * who holds them lays it over when asked.
 */
public interface GapMeanings {

    /** These gaps as they are meant, each with the report's own words as its quote; those that are no gaps are left out. */
    List<GapMention> over(List<GapMention> worded);

    /** The name that gaps give a component, of its identifier, name or alias; the words themselves where nobody knows them. */
    String component(String idNameOrAlias);

    /** A text that is another one wherever gaps may mean something else. */
    String stamp();
}
