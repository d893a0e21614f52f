package io.hindcast.reading;

import io.hindcast.reading.words.Words;
import io.hindcast.report.Action;
import io.hindcast.report.Minutes;
import io.hindcast.report.Moment;
import io.hindcast.report.Report;
import io.hindcast.report.ServiceName;
import io.hindcast.report.Why;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One report beside what is known of it; each comparison is noted in the score. */
final class Sheet {
    private final Score score;
    private final String set;
    private final String file;
    final Report report;

    Sheet(Score score, String set, String file, Report report) {
        this.score = score;
        this.set = set;
        this.file = file;
        this.report = report;
    }

    void head(JsonNode wanted) {
        title(ReadingScorer.text(wanted.get("title")));
        if (wanted.hasNonNull("date")) {
            equalText("date", ReadingScorer.text(wanted.get("date")), report.date());
        }
        severity(ReadingScorer.text(wanted.get("severity")));
        Set<ServiceName> services = ReadingScorer.list(wanted.get("services")).stream()
                .map(ServiceName::new)
                .collect(Collectors.toSet());
        Set<ServiceName> found =
                report.services().stream().map(ServiceName::new).collect(Collectors.toSet());
        if (set.equals("sample") && wanted.has("services")) {
            note("services", services.equals(found), services, found);
        }
    }

    void title(@Nullable String wanted) {
        if (wanted != null) {
            note("title", bare(wanted).equals(bare(report.title())), wanted, report.title());
        }
    }

    void severity(@Nullable String wanted) {
        if (wanted != null) {
            String level = "SEV-" + wanted.replaceAll("\\D", "");
            String found = report.severity() == null ? null : report.severity().label();
            note("severity", level.equals(found), wanted, found);
        }
    }

    void milestone(String name, @Nullable String wanted) {
        if (wanted == null) {
            return;
        }
        Moment moment = switch (name) {
            case "began" -> report.milestones().began();
            case "detected" -> report.milestones().detected();
            case "acknowledged" -> report.milestones().acknowledged();
            case "mitigated" -> report.milestones().mitigated();
            default -> report.milestones().resolved();
        };
        equalText(name, Instant.parse(wanted).toString(), moment == null ? null : moment.at());
    }

    void restore(@Nullable JsonNode wanted) {
        if (wanted != null && wanted.isNumber()) {
            minutes(wanted.asLong());
        }
    }

    void minutes(@Nullable Long wanted) {
        if (wanted == null) {
            return;
        }
        Minutes found = report.minutes().restore();
        boolean near = found != null && Math.abs(found.value() - wanted) <= Math.max(1, wanted * 0.05);
        note("restore minutes within 5%", near, wanted, found == null ? null : found.value());
    }

    void counts(@Nullable JsonNode events, @Nullable JsonNode actions) {
        if (events != null && events.isNumber()) {
            int wanted = events.asInt();
            int found = report.timeline().size();
            note("event count within 10%", Math.abs(found - wanted) <= wanted * 0.1, wanted, found);
        }
        if (actions != null && actions.isNumber()) {
            equal("action count", actions.asInt(), report.actions().size());
        }
    }

    void cause(@Nullable String wanted) {
        if (wanted == null || wanted.isBlank()) {
            return;
        }
        Set<String> words = words(wanted);
        String found = Objects.requireNonNullElse(report.rootCause(), "");
        String factors =
                report.whys().stream().filter(Why::rootCause).map(Why::answer).collect(Collectors.joining(" "));
        Set<String> said = words(found + " " + factors);
        long shared = words.stream().filter(said::contains).count();
        note("root cause", shared >= 0.7 * words.size(), wanted, Words.brief(found, 160));
    }

    void actions(List<String> states, List<String> owners, List<String> dues) {
        if (report.actions().size() != states.size()) {
            states.forEach(state -> note("action state", false, state, "other count"));
            return;
        }
        for (int i = 0; i < states.size(); i++) {
            Action action = report.actions().get(i);
            equalText(
                    "action state",
                    states.get(i).replace(' ', '-'),
                    action.state().id());
            equalText("action owner", i < owners.size() ? owners.get(i) : null, action.owner());
            if (i < dues.size()) {
                String due = action.due() == null ? null : action.due().date().toString();
                String wanted = dues.get(i);
                boolean same = wanted == null ? due == null : due != null && due.startsWith(wanted);
                note("action due", same, wanted, due);
            }
        }
    }

    void equal(String field, int wanted, int found) {
        note(field, wanted == found, wanted, found);
    }

    void equalText(String field, @Nullable String wanted, @Nullable Object found) {
        note(field, Objects.equals(wanted, found == null ? null : found.toString()), wanted, found);
    }

    private void note(String field, boolean right, @Nullable Object wanted, @Nullable Object found) {
        score.note(set, field, right, file, wanted, found);
    }

    /** A title without dates, punctuation, case, and the words that only say what kind of document it is. */
    private static String bare(@Nullable String title) {
        String plain = Words.bare(title == null ? "" : title.replaceAll("\\d{4}-\\d\\d-\\d\\d", " "));
        return Words.squeeze(plain.replaceAll("\\b(?:incident|report|date|blameless|post mortem|postmortem)\\b", " "));
    }

    private static Set<String> words(String text) {
        Set<String> words =
                new HashSet<>(List.of(Words.bare(text.toLowerCase(Locale.ROOT)).split(" ", -1)));
        words.removeIf(word -> word.length() < 3);
        return words;
    }
}
