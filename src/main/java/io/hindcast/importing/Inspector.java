package io.hindcast.importing;

import io.hindcast.classifying.Classifier;
import io.hindcast.reading.DateVotes;
import io.hindcast.reading.ReadingHints;
import io.hindcast.report.Diagnostic.Level;
import io.hindcast.report.DiagnosticRule;
import io.hindcast.report.Reading;
import io.hindcast.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads a source as an import would, without a store. */
public final class Inspector {
    private final FileReader reader;
    private DateVotes dates = DateVotes.NONE;

    /** That knows only the usual words for severities. */
    public Inspector() {
        this(Map.of());
    }

    /** That knows these words for severities too, each with its level from 0 (worst) to 4; throws {@link IllegalArgumentException} for another level. */
    public Inspector(Map<String, Integer> severityWords) {
        this(severityWords, Classifier.bundled());
    }

    /** That knows these words for severities too, and labels by the catalogue of this classifier; throws as the one without. */
    public Inspector(Map<String, Integer> severityWords, Classifier classifier) {
        reader = FileReader.with(classifier, new ReadingHints(DateVotes.NONE, severityWords));
    }

    /** Counts the dates of figures in the files at this path, by whose order those are read that can be read in two ways; throws as {@link #inspect}. */
    public void survey(Path path) throws IOException, InterruptedException {
        try (Source source = Sources.open(path, reader.limits());
                Pipeline<DateVotes> pipeline = Pipeline.onAllCores()) {
            pipeline.run(source.entries(), reader::count, votes -> dates = dates.plus(votes));
        }
    }

    /** Hands over what each file at this path says, in the order of the paths; throws with a message for people where there is no such path. */
    public void inspect(Path path, Consumer<Report> visitor) throws IOException, InterruptedException {
        read(path, reading -> visitor.accept(reading.report()));
    }

    /** As {@link #inspect}, with the text of each report. */
    public void read(Path path, Consumer<Reading> visitor) throws IOException, InterruptedException {
        try (Source source = Sources.open(path, reader.limits());
                Pipeline<ReadFile> pipeline = Pipeline.onAllCores()) {
            Claims claims = new Claims(Map.of());
            RunDates told = RunDates.of(dates);
            pipeline.run(
                    source.entries(),
                    entry -> reader.read(entry, "", told),
                    file -> claims.own(file).readings().forEach(visitor));
        }
    }

    /** Every reason for which a file is not even opened, or not taken. */
    public static List<DiagnosticRule> refusals() {
        return List.of(
                refusal("key-taken", "Another file gives a report of the same name; rename one of them."),
                refusal("no-file", "Neither a file nor a directory."),
                refusal("path-taken", "The zip holds another file of this path."),
                refusal("reading-failed", "Hindcast failed to read it, which is its fault."),
                refusal("symbolic-link", "A link; links are not followed."),
                refusal("unreadable", "It cannot be opened or read."),
                refusal("unsafe-path", "Its path leads out of the zip."),
                refusal("zip-too-large", "The zip's files exceed the limit up to here; not read."));
    }

    private static DiagnosticRule refusal(String code, String sentence) {
        return new DiagnosticRule(code, Level.ERROR, sentence);
    }
}
