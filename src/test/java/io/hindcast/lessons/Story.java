package io.hindcast.lessons;

import io.hindcast.report.Action;
import io.hindcast.report.ActionState;
import io.hindcast.report.Basis;
import io.hindcast.report.Durations;
import io.hindcast.report.Evidence;
import io.hindcast.report.GapMention;
import io.hindcast.report.Lessons;
import io.hindcast.report.Measure;
import io.hindcast.report.Minutes;
import io.hindcast.report.Outcome;
import io.hindcast.report.Reading;
import io.hindcast.report.Report;
import io.hindcast.report.ReportBuilder;
import io.hindcast.report.ReportKey;
import io.hindcast.report.Source;
import io.hindcast.report.Why;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A report told as briefly as a test can: whys in lines from 10, actions from 20, gaps where they are said, luck from 30. */
final class Story {
    private final String key;
    private final LocalDate day;
    private final List<String> services;
    private final List<Why> whys = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private final List<GapMention> gaps = new ArrayList<>();
    private final List<String> lucky = new ArrayList<>();
    private final List<String> improve = new ArrayList<>();
    private @Nullable Integer restored;

    private Story(String key, String day, String... services) {
        this.key = key;
        this.day = LocalDate.parse(day);
        this.services = List.of(services);
    }

    static Story of(String key, String day, String... services) {
        return new Story(key, day, services);
    }

    Story why(String answer) {
        whys.add(new Why(null, answer, false, 10 + whys.size()));
        return this;
    }

    Story rootCause(String answer) {
        whys.add(new Why(null, answer, true, 10 + whys.size()));
        return this;
    }

    Story asksFor(String task) {
        return asksFor(task, ActionState.OPEN, null);
    }

    Story asksFor(String task, ActionState state, @Nullable String doneOn) {
        actions.add(new Action(
                task,
                null,
                state,
                "Platform Team",
                null,
                null,
                task.startsWith("EA"),
                20 + actions.size(),
                doneOn == null ? null : LocalDate.parse(doneOn)));
        return this;
    }

    /** The last why or action names this gap in its line. */
    Story naming(String component, String capability, int line) {
        gaps.add(new GapMention(component, capability, false, component + " lacks " + capability, line));
        return this;
    }

    /** The last why or action names something of a shared part that no catalogue knows. */
    Story wording(String component, String capability, int line) {
        gaps.add(new GapMention(component, capability, true, component + " lacks " + capability, line));
        return this;
    }

    Story lucky(String words) {
        lucky.add(words);
        return this;
    }

    Story improve(String words) {
        improve.add(words);
        return this;
    }

    Story restoredAfter(int minutes) {
        restored = minutes;
        return this;
    }

    Reading read() {
        Source source = new Source(key + ".md", null, Integer.toHexString(key.hashCode()), "markdown");
        String rootCause = whys.stream()
                .filter(Why::rootCause)
                .map(Why::answer)
                .findFirst()
                .orElse(null);
        Report report = new ReportBuilder(new ReportKey(key), source)
                .outcome(Outcome.READ)
                .title("Report " + key)
                .date(day)
                .services(services)
                .whys(whys)
                .rootCause(rootCause)
                .minutes(minutes())
                .actions(actions)
                .gaps(gaps)
                .lessons(new Lessons(List.of(), lucky, improve))
                .evidence(evidence())
                .build();
        return new Reading(report, "# Report " + key + "\n", List.of());
    }

    private Durations minutes() {
        return restored == null
                ? Durations.NONE
                : Durations.of(Map.of(Measure.RESTORE, new Minutes(restored, Basis.STATED, restored, null, 5)));
    }

    private Map<String, Evidence> evidence() {
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        for (int i = 0; i < lucky.size(); i++) {
            evidence.put("lessons.lucky[" + i + "]", new Evidence(30 + i, 3, lucky.get(i), Basis.STATED));
        }
        whys.stream()
                .filter(Why::rootCause)
                .forEach(why -> evidence.put("rootCause", new Evidence(why.line(), 3, why.answer(), Basis.STATED)));
        return evidence;
    }
}
