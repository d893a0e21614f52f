package io.hindcast.archive;

import io.hindcast.report.LabelSource;
import io.hindcast.report.Labeling;
import io.hindcast.report.ReportKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** Keeps by which catalogue each report is labeled, and labels reports anew from what their labels were derived from. */
public interface LabelStore {

    /**
     * How many reports are labeled by one catalogue, how many by others, and how many cannot be labeled anew before they are
     * imported again, since an earlier version of the program stored them.
     */
    record Count(long labeled, long waiting, long withoutSource) {}

    /** Counts the reports by the catalogue of this fingerprint. */
    Count count(String catalogue);

    /** The reports that another catalogue labeled than the one of this fingerprint, in the order of their storing. */
    List<Long> waiting(String catalogue);

    /** Every report that can be labeled anew, in the order of its storing. */
    List<Long> all();

    /** The report of this key as it is labeled; empty where it cannot be labeled anew. */
    Optional<LabeledReport> find(String archive, ReportKey report);

    /** The root cause of a report, as read, and the main factor that a person gave it. */
    record CorrectedCause(String archive, String rootCause, String factor) {}

    /** Every root cause whose factor a person corrected, as of now, in the order of the corrections. */
    List<CorrectedCause> correctedCauses();

    /** The root cause of a report, as read; {@code report} is its archive and key with a slash between. */
    record ReadCause(String report, String archive, String rootCause) {}

    /** The root causes of these reports, each named by archive and key with a slash between, in the order of their storing. */
    List<ReadCause> rootCauses(Collection<String> reports);

    /** Hands over these reports, in no order; for a few hundred at a time. */
    void read(List<Long> ids, Consumer<LabeledReport> visitor);

    /** What the labels of these reports were derived from, by report; for a few hundred at a time. */
    Map<Long, LabelSource> sources(List<Long> ids);

    /**
     * Labels those of these reports anew whose labels {@code mayMove}, in one transaction, for a few hundred at a time; writes what
     * differs, and of all of them that the catalogue of this fingerprint labeled them. Who else writes one of them waits, or is
     * waited for; who reads them does not. Returns how many differ.
     */
    int label(String catalogue, List<Long> ids, Predicate<LabelSource> mayMove, Function<LabeledReport, Labeling> anew);

    /** Tells the other rooms of every report whose labels changed and of which they were not told, by {@link LabelsMoved}. */
    void tell();
}
