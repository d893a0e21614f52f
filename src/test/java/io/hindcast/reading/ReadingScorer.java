package io.hindcast.reading;

import io.hindcast.report.Action;
import io.hindcast.report.Minutes;
import io.hindcast.report.Moment;
import io.hindcast.report.Report;
import io.hindcast.report.ServiceName;
import io.hindcast.report.Why;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares readings with what careful people read in the same files. */
final class ReadingScorer {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern INSTANT = Pattern.compile("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");

    private final ReportReader reader = new ReportReader();
    private final Map<Path, Report> read = new HashMap<>();
    private final Score score = new Score();

    /** Compares the sample archive with the truth that its authors wrote down. */
    void sample(Path truth) {
        for (String line : Corpora.lines(truth)) {
            JsonNode wanted = JSON.readTree(line);
            Sheet sheet = new Sheet("sample", file(wanted), report(Corpora.SAMPLE.resolve(file(wanted))));
            String outcome = wanted.path("outcome").asString("read");
            sheet.equalText("outcome", outcome, sheet.report.outcome().id());
            if (outcome.equals("rejected")) {
                continue;
            }
            sheet.head(wanted);
            for (String milestone : List.of("began", "detected", "acknowledged", "mitigated", "resolved")) {
                sheet.milestone(milestone, text(wanted.get(milestone)));
            }
            sheet.restore(wanted.get("restoreMinutes"));
            sheet.counts(wanted.get("nEvents"), wanted.get("nActions"));
            sheet.cause(text(wanted.get("rootCause")));
            if (wanted.path("nWhys").asInt() > 0) {
                sheet.equal("whys", wanted.get("nWhys").asInt(), sheet.report.whys().size());
            }
            sheet.actions(list(wanted.get("actionStates")), list(wanted.get("owners")), list(wanted.get("dues")));
            if (wanted.has("lucky")) {
                sheet.equal("lucky", wanted.path("lucky").asInt(), sheet.report.lessons().lucky().size());
            }
        }
    }

    /** Compares public reports with what a careful reader noted. */
    void gold(Path corpora) {
        for (String line : Corpora.lines(corpora.resolve("gold.jsonl"))) {
            JsonNode wanted = JSON.readTree(line);
            Path path = corpora.resolve(wanted.path("corpus").asString()).resolve(file(wanted));
            Sheet sheet = new Sheet("gold", wanted.path("corpus").asString() + "/" + file(wanted), report(path));
            sheet.head(wanted);
            sheet.restore(wanted.get("duration_minutes"));
            sheet.counts(wanted.get("n_timeline_events"), wanted.get("n_actions"));
            sheet.cause(text(wanted.get("root_cause_text")));
            List<String> states = new ArrayList<>();
            List<String> owners = new ArrayList<>();
            wanted.path("actions").forEach(action -> {
                states.add(action.path("status").asString());
                owners.add(text(action.get("owner")));
            });
            sheet.actions(states, owners, List.of());
        }
    }

    /** Compares public reports with facts that they state themselves, as file, field, value. */
    void stated(Path corpora, String corpus) {
        Map<String, Map<String, String>> files = new TreeMap<>();
        for (String line : Corpora.lines(corpora.resolve(corpus + ".truth.tsv"))) {
            String[] cells = line.split("\t", 3);
            if (cells.length == 3 && !cells[0].equals("file")) {
                files.computeIfAbsent(cells[0], file -> new HashMap<>()).put(cells[1], cells[2]);
            }
        }
        files.forEach((file, facts) -> stated(corpus, file, facts, report(corpora.resolve(corpus).resolve(file))));
    }

    private void stated(String corpus, String file, Map<String, String> facts, Report report) {
        Sheet sheet = new Sheet(corpus, file, report);
        sheet.title(facts.get("title"));
        sheet.equalText("date", facts.get("date"), report.date());
        sheet.severity(facts.get("severity"));
        if (facts.containsKey("start") && facts.containsKey("end")) {
            sheet.minutes(between(facts.get("start"), facts.get("end")));
        }
        if (!facts.containsKey("actions_total")) {
            return;
        }
        int total = Integer.parseInt(facts.get("actions_total"));
        sheet.equal("action count", total, report.actions().size());
        List<String> states = new ArrayList<>();
        List<String> owners = new ArrayList<>();
        List<String> dues = new ArrayList<>();
        for (int i = 1; i <= total; i++) {
            String action = facts.getOrDefault("action_" + i, "");
            states.add(part(action, "status"));
            owners.add(part(action, "owner"));
            dues.add(part(action, "due"));
        }
        sheet.actions(states, owners, dues);
    }

    private static @Nullable String part(String action, String name) {
        Matcher found = Pattern.compile("(?:^|;)" + name + "=([^;]*)").matcher(action);
        String value = found.find() ? found.group(1) : "";
        return value.isEmpty() || value.equals("unknown") ? null : value;
    }

    private static @Nullable Long between(String start, String end) {
        Matcher from = INSTANT.matcher(start);
        Matcher to = INSTANT.matcher(end);
        return from.find() && to.find()
                ? Duration.between(Instant.parse(from.group()), Instant.parse(to.group())).toMinutes()
                : null;
    }

    /** What was found. */
    Score score() {
        return score;
    }

    private Report report(Path path) {
        return read.computeIfAbsent(path, file -> {
            String name = "archive/" + file.getFileName();
            return reader.read(new SourceFile(name, Corpora.bytes(file))).getFirst().report();
        });
    }

    private static String file(JsonNode wanted) {
        return wanted.path("file").asString();
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null || node.isNull() ? null : node.asString();
    }

    private static List<String> list(@Nullable JsonNode nodes) {
        List<String> texts = new ArrayList<>();
        if (nodes != null) {
            nodes.forEach(node -> texts.add(text(node)));
        }
        return texts;
    }

    /** One report beside what is known of it. */
    private final class Sheet {
        private final String set;
        private final String file;
        private final Report report;

        Sheet(String set, String file, Report report) {
            this.set = set;
            this.file = file;
            this.report = report;
        }

        void head(JsonNode wanted) {
            title(text(wanted.get("title")));
            if (wanted.hasNonNull("date")) {
                equalText("date", text(wanted.get("date")), report.date());
            }
            severity(text(wanted.get("severity")));
            Set<ServiceName> services =
                    list(wanted.get("services")).stream().map(ServiceName::new).collect(Collectors.toSet());
            Set<ServiceName> found = report.services().stream().map(ServiceName::new).collect(Collectors.toSet());
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
            String factors = report.whys().stream()
                    .filter(Why::rootCause)
                    .map(Why::answer)
                    .collect(Collectors.joining(" "));
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
                equalText("action state", states.get(i).replace(' ', '-'), action.state().id());
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
    }

    /** A title without dates, punctuation, case, and the words that only say what kind of document it is. */
    private static String bare(@Nullable String title) {
        String plain = Words.bare(title == null ? "" : title.replaceAll("\\d{4}-\\d\\d-\\d\\d", " "));
        return Words.squeeze(plain.replaceAll("\\b(?:incident|report|date|blameless|post mortem|postmortem)\\b", " "));
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(Words.bare(text.toLowerCase(Locale.ROOT)).split(" ", -1)));
        words.removeIf(word -> word.length() < 3);
        return words;
    }
}
