package io.hindcast.archive;

import io.hindcast.report.Axis;
import io.hindcast.report.Evidence;
import io.hindcast.report.GapMention;
import io.hindcast.report.Label;
import io.hindcast.report.Report;
import io.hindcast.report.ReportKey;
import io.hindcast.report.Why;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of one report that are compared with those of others, each with its part and its line (from 1; 0 where no line
 * tells it), and its gaps as it words them, see {@link GapMeanings}.
 */
public record ReportSentences(String archive, ReportKey key, List<Sentence> sentences, List<GapMention> gaps) {

    /** The part that a sentence plays in its report. */
    public enum Part {
        TRIGGER,
        WHY,
        /** The why on which the root cause rests: the one before it, or the last but one where none is marked. */
        LAST_BUT_ONE_WHY,
        ROOT_CAUSE,
        LUCKY,
        IMPROVE;

        /** Whether it says why the incident happened. */
        public boolean isCause() {
            return this == WHY || this == LAST_BUT_ONE_WHY || this == ROOT_CAUSE;
        }
    }

    /** One sentence, or several that the report says in one. */
    public record Sentence(Part part, String words, int line) {}

    /** Copies the lists. */
    public ReportSentences {
        sentences = List.copyOf(sentences);
        gaps = List.copyOf(gaps);
    }

    /** Its name among the reports of all archives. */
    public ReportName reportName() {
        return new ReportName(archive, key);
    }

    /** The sentences of a report, the root cause first. */
    public static ReportSentences of(String archive, Report report) {
        List<Sentence> sentences = new ArrayList<>();
        if (report.rootCause() != null) {
            sentences.add(new Sentence(Part.ROOT_CAUSE, report.rootCause(), line(report, "rootCause")));
        }
        addWhys(report.whys(), sentences);
        for (Label label : report.categories()) {
            if (label.axis() == Axis.TRIGGER && label.quote() != null && label.line() != null) {
                sentences.add(new Sentence(Part.TRIGGER, label.quote(), label.line()));
            }
        }
        addLessons(report, "lucky", report.lessons().lucky(), Part.LUCKY, sentences);
        addLessons(report, "improve", report.lessons().improve(), Part.IMPROVE, sentences);
        return new ReportSentences(archive, report.key(), sentences, report.gaps());
    }

    /** The sentences of one part. */
    public List<Sentence> of(Part part) {
        return sentences.stream().filter(sentence -> sentence.part() == part).toList();
    }

    private static void addWhys(List<Why> whys, List<Sentence> sentences) {
        int root = 0;
        while (root < whys.size() && !whys.get(root).rootCause()) {
            root++;
        }
        int lastButOne = root == whys.size() ? whys.size() - 2 : root - 1;
        for (int i = 0; i < whys.size(); i++) {
            Why why = whys.get(i);
            if (!why.rootCause() && !why.answer().isBlank()) {
                Part part = i == lastButOne ? Part.LAST_BUT_ONE_WHY : Part.WHY;
                sentences.add(new Sentence(part, why.answer(), why.line()));
            }
        }
    }

    private static void addLessons(
            Report report, String list, List<String> lessons, Part part, List<Sentence> sentences) {
        for (int i = 0; i < lessons.size(); i++) {
            sentences.add(new Sentence(part, lessons.get(i), line(report, "lessons.%s[%d]".formatted(list, i))));
        }
    }

    private static int line(Report report, String fact) {
        Evidence evidence = report.evidence().get(fact);
        return evidence == null ? 0 : evidence.line();
    }
}
