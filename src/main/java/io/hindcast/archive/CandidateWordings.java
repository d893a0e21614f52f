package io.hindcast.archive;

import io.hindcast.report.GapId;
import io.hindcast.report.ReportKey;
import java.util.Collection;

/** Tells which stored reports word which candidates for gaps, whatever was decided of them. */
public interface CandidateWordings {

    /** Hands over each candidate that a report which is not removed names, by itself or by a correction. */
    void forEach(Visitor visitor);

    /** Hands over those that these reports of one archive name. */
    void forEach(String archive, Collection<ReportKey> reports, Visitor visitor);

    /** Takes one wording of one report. */
    interface Visitor {
        void accept(String archive, ReportKey report, GapId wording);
    }
}
