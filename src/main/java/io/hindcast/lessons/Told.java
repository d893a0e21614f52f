package io.hindcast.lessons;

import io.hindcast.archive.ReportName;
import io.hindcast.archive.ReportSentences.Part;
import io.hindcast.archive.ReportSentences.Sentence;

/** A sentence of a report. */
record Told(ReportName report, Part part, Quote quote) {

    static Told of(ReportName report, Sentence sentence) {
        return new Told(report, sentence.part(), new Quote(sentence.words(), sentence.line()));
    }

    String words() {
        return quote.words();
    }
}
