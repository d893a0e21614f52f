package io.hindcast.classifying;

import io.hindcast.reading.ReportReader;
import io.hindcast.reading.SourceFile;
import io.hindcast.report.Axis;
import io.hindcast.report.GapMention;
import io.hindcast.report.Label;
import io.hindcast.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts how often the classifier says what a reader said, and what it says instead. */
final class Agreement {
    private static final Classifier CLASSIFIER = Classifier.bundled();
    private final Map<String, Integer> confused = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();
    private int reports;
    private int right;
    private int said;
    private int saidRight;
    private int triggers;
    private int triggersRight;
    private int triggersSaid;
    private int triggersSaidRight;
    private int gaps;
    private int gapsFound;
    private int gapsNamed;

    static Agreement on(List<Labeled> labeled) throws IOException {
        Agreement agreement = new Agreement();
        for (Labeled one : labeled) {
            SourceFile file = new SourceFile(one.file().getFileName().toString(), Files.readAllBytes(one.file()));
            agreement.add(
                    one,
                    CLASSIFIER
                            .classify(new ReportReader().read(file).getFirst())
                            .report());
        }
        return agreement;
    }

    double agreement() {
        return (double) right / reports;
    }

    /** Of the labels other than unknown, how many are right. */
    double precision() {
        return (double) saidRight / said;
    }

    double triggerAgreement() {
        return triggers == 0 ? 1 : (double) triggersRight / triggers;
    }

    double gapRecall() {
        return gaps == 0 ? 1 : (double) gapsFound / gaps;
    }

    String table(String title) {
        StringBuilder table = new StringBuilder(title)
                .append(": factor ")
                .append(Share.of(right, reports))
                .append("; of those not unknown ")
                .append(Share.of(saidRight, said))
                .append("; trigger ")
                .append(Share.of(triggersRight, triggers))
                .append("; of those not unknown ")
                .append(Share.of(triggersSaidRight, triggersSaid))
                .append("; gaps ")
                .append(Share.of(gapsFound, gaps))
                .append(", named ")
                .append(gapsNamed)
                .append('\n');
        confused.forEach((pair, count) ->
                table.append("  ").append(pair).append(": ").append(count).append('\n'));
        misses.forEach(miss -> table.append("    ").append(miss).append('\n'));
        return table.toString();
    }

    private void add(Labeled one, Report report) {
        String factor = primary(report, Axis.FACTOR);
        boolean agrees = one.factors().contains(factor);
        reports++;
        right += agrees ? 1 : 0;
        if (!factor.equals(Category.UNKNOWN)) {
            said++;
            saidRight += agrees ? 1 : 0;
        }
        if (!agrees) {
            confused.merge(one.factor() + " read as " + factor, 1, Integer::sum);
            misses.add(one.file().getFileName() + ": " + one.factor() + ", read as " + factor);
        }
        if (!one.triggers().isEmpty()) {
            addTrigger(one, primary(report, Axis.TRIGGER));
        }
        List<List<String>> found = report.gaps().stream().map(Agreement::named).toList();
        gaps += one.gaps().size();
        gapsFound += (int) one.gaps().stream().filter(found::contains).count();
        gapsNamed += found.size();
    }

    private void addTrigger(Labeled one, String trigger) {
        boolean agrees = one.triggers().contains(trigger);
        triggers++;
        triggersRight += agrees ? 1 : 0;
        if (!trigger.equals(Category.UNKNOWN)) {
            triggersSaid++;
            triggersSaidRight += agrees ? 1 : 0;
        }
        if (!agrees) {
            String wanted = String.join(" or ", new TreeSet<>(one.triggers()));
            confused.merge("trigger " + wanted + " read as " + trigger, 1, Integer::sum);
            misses.add(one.file().getFileName() + ": trigger " + wanted + ", read as " + trigger);
        }
    }

    private static List<String> named(GapMention gap) {
        return List.of(gap.component(), String.valueOf(gap.capability()));
    }

    private static String primary(Report report, Axis axis) {
        return report.categories().stream()
                .filter(label -> label.axis() == axis && label.primary())
                .map(Label::id)
                .findFirst()
                .orElse(Category.UNKNOWN);
    }
}
