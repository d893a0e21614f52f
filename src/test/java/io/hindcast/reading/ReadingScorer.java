package io.hindcast.reading;

import io.hindcast.report.Report;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
            Sheet sheet = new Sheet(score, "sample", file(wanted), report(Corpora.SAMPLE.resolve(file(wanted))));
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
                sheet.equal(
                        "whys", wanted.get("nWhys").asInt(), sheet.report.whys().size());
            }
            sheet.actions(list(wanted.get("actionStates")), list(wanted.get("owners")), list(wanted.get("dues")));
            if (wanted.has("lucky")) {
                sheet.equal(
                        "lucky",
                        wanted.path("lucky").asInt(),
                        sheet.report.lessons().lucky().size());
            }
        }
    }

    /** Compares public reports with what a careful reader noted. */
    void gold(Path corpora) {
        for (String line : Corpora.lines(corpora.resolve("gold.jsonl"))) {
            JsonNode wanted = JSON.readTree(line);
            Path path = corpora.resolve(wanted.path("corpus").asString()).resolve(file(wanted));
            Sheet sheet = new Sheet(score, "gold", wanted.path("corpus").asString() + "/" + file(wanted), report(path));
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
        files.forEach((file, facts) ->
                stated(corpus, file, facts, report(corpora.resolve(corpus).resolve(file))));
    }

    private void stated(String corpus, String file, Map<String, String> facts, Report report) {
        Sheet sheet = new Sheet(score, corpus, file, report);
        sheet.title(facts.get("title"));
        if (facts.containsKey("date")) {
            sheet.equalText("date", facts.get("date"), report.date());
        }
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
                ? Duration.between(Instant.parse(from.group()), Instant.parse(to.group()))
                        .toMinutes()
                : null;
    }

    /** What was found. */
    Score score() {
        return score;
    }

    private Report report(Path path) {
        return read.computeIfAbsent(path, file -> {
            String name = "archive/" + file.getFileName();
            return reader.read(new SourceFile(name, Corpora.bytes(file)))
                    .getFirst()
                    .report();
        });
    }

    private static String file(JsonNode wanted) {
        return wanted.path("file").asString();
    }

    static @Nullable String text(@Nullable JsonNode node) {
        return node == null || node.isNull() ? null : node.asString();
    }

    static List<String> list(@Nullable JsonNode nodes) {
        List<String> texts = new ArrayList<>();
        if (nodes != null) {
            nodes.forEach(node -> texts.add(text(node)));
        }
        return texts;
    }
}
