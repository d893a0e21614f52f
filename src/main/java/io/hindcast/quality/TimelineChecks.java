package io.hindcast.quality;

import io.hindcast.quality.Subject.Finding;
import io.hindcast.report.EventKind;
import io.hindcast.report.Measure;
import io.hindcast.report.Milestone;
import io.hindcast.report.Minutes;
import io.hindcast.report.Report;
import io.hindcast.report.TimelineEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rules on times. */
final class TimelineChecks {
    /** Words of somebody who learns of it, wider than those that set the milestone: an entry that may tell of detection is enough. */
    private static final Pattern NOTICED = Pattern.compile(
            "\\b(?:alert\\w*|paged?|pager\\w*|detect\\w*|discover\\w*|notic\\w+|noted|notif\\w+|reali[sz]e\\w*|report(?:s|ed|ing)?|complain\\w*"
                    + "|observ\\w+|spot(?:ted)?|flagged|aware|(?:we|i|team|staff|engineers?|users?|customers?) (?:see|saw|find|found)"
                    + "|(?:is|was|are|were|been) identified|(?:checks?|verifications?|validations?|snapshots?|tests?|probes?|monitors?|jobs?|builds?|dashboards?|graphs?|logs?|pipelines?|ci) (?:shows?|fails?|failed|errored|reports?)"
                    + "|(?:received?s?|got) an? (?:\\w+ )?(?:e-?mail|message|call|ticket)|e-?mail\\w* from|found an? (?:\\w+ )?error)\\b",
            Pattern.CASE_INSENSITIVE);
    /** A heading or a label for it, such as "## Detection" or "**Detected by:** a customer". */
    private static final Pattern PART = Pattern.compile(
            "^[\\s#*_>|+-]{0,8}(?:\\d{1,2}[.)]\\s{0,2})?(?:detection|detected|discovery|discovered|how (?:was|were|did) [\\w ]{1,30}(?:detect|notice|find|discover))",
            Pattern.CASE_INSENSITIVE);

    private TimelineChecks() {}

    // a report tells what happened when.
    static Optional<List<Finding>> present(Subject subject) {
        return Optional.of(hasTimes(subject.report()) ? List.of() : List.of(subject.atStart()));
    }

    // times run forward; reading remarks where they do not.
    static Optional<List<Finding>> inOrder(Subject subject) {
        return subject.report().timeline().size() >= 2 ? Optional.of(List.of()) : Optional.empty();
    }

    // a timeline tells when somebody on our side knew.
    static Optional<List<Finding>> detection(Subject subject) {
        Report report = subject.report();
        if (report.timeline().isEmpty()) {
            return Optional.empty();
        }
        boolean told = report.milestones().detected() != null
                || report.minutes().detect() != null
                || report.timeline().stream().anyMatch(TimelineChecks::tellsOfDetection)
                || subject.lines().stream().anyMatch(line -> PART.matcher(line).find());
        TimelineEvent first = report.timeline().getFirst();
        return Optional.of(told ? List.of() : List.of(subject.at(first.line(), first.text())));
    }

    // a stated duration is that of the times; reading remarks a difference of more than 10%.
    static Optional<List<Finding>> durations(Subject subject) {
        return Arrays.stream(Measure.values())
                .map(measure -> subject.report().minutes().get(measure))
                .filter(minutes -> minutes != null && isBoth(minutes))
                .findAny()
                .map(both -> List.of());
    }

    private static boolean tellsOfDetection(TimelineEvent event) {
        return event.kind() == EventKind.DETECTED
                || NOTICED.matcher(event.text()).find();
    }

    private static boolean isBoth(Minutes minutes) {
        return minutes.stated() != null && minutes.timeline() != null;
    }

    private static boolean hasTimes(Report report) {
        return !report.timeline().isEmpty()
                || Arrays.stream(Milestone.values())
                        .anyMatch(milestone -> report.milestones().get(milestone) != null);
    }
}
