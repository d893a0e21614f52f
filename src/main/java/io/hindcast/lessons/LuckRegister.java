package io.hindcast.lessons;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.hindcast.archive.Fingerprint;
import io.hindcast.archive.Judgment;
import io.hindcast.archive.Judgment.Pair;
import io.hindcast.archive.Judgment.Question;
import io.hindcast.archive.Judgment.Side;
import io.hindcast.archive.JudgmentStore;
import io.hindcast.archive.ReportSentences.Part;
import io.hindcast.followup.ActionQuery;
import io.hindcast.followup.Actions;
import io.hindcast.followup.FollowedAction;
import io.hindcast.followup.FromLuck;
import io.hindcast.followup.Today;
import io.hindcast.insight.Incident;
import io.hindcast.insight.Incidents;
import io.hindcast.lessons.LuckEntry.RanOut;
import io.hindcast.report.ActionState;
import io.hindcast.report.ReportFilter;
import io.hindcast.searching.Alike;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lists every luck that reports tell of, what answers it, and where it ran out. */
@Service
public final class LuckRegister {
    private static final Comparator<LuckEntry> NEWEST_FIRST =
            Comparator.comparing(LuckEntry::incident, Incident.BY_DATE).reversed();

    private final CurrentLikenesses current;
    private final Incidents incidents;
    private final Actions actions;
    private final JudgmentStore judgments;
    private final Today today;

    LuckRegister(
            CurrentLikenesses current, Incidents incidents, Actions actions, JudgmentStore judgments, Today today) {
        this.current = current;
        this.incidents = incidents;
        this.actions = actions;
        this.judgments = judgments;
        this.today = today;
    }

    /** The luck of the reports that pass the filter, the newest first. */
    public List<LuckEntry> find(ReportFilter filter) {
        Likenesses alike = current.get();
        Map<ReportName, Incident> asked = byName(filter);
        Map<ReportName, Incident> all = filter.equals(ReportFilter.ALL) ? asked : byName(ReportFilter.ALL);
        Map<ReportName, List<FollowedAction>> byReport = actions.find(ActionQuery.all(today.date())).stream()
                .collect(groupingBy(action -> ReportName.of(action.id())));
        Map<Pair, Judgment> said = judgments.standing(Question.LUCK_RAN_OUT);
        return alike.all(Part.LUCKY)
                .filter(luck -> asked.containsKey(luck.report()))
                .map(luck -> new LuckEntry(
                        Objects.requireNonNull(asked.get(luck.report())),
                        luck.quote(),
                        answers(luck, alike.luck(), byReport.getOrDefault(luck.report(), List.of())),
                        ranOut(luck, alike, all, said)))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private static List<FollowedAction> answers(Told luck, LuckLikenesses alike, List<FollowedAction> actions) {
        return actions.stream()
                .filter(action -> action.state() != ActionState.DROPPED)
                .filter(action -> isMadeOf(action.luck(), luck)
                        || (action.luck() == null && alike.answers(luck).containsKey(action.task())))
                .toList();
    }

    private static boolean isMadeOf(@Nullable FromLuck made, Told luck) {
        return made != null && Fingerprint.of(made.words()).equals(Fingerprint.of(luck.words()));
    }

    /** Where it is found that luck may have run out, and where people said so, whatever has become of the likeness. */
    private static List<RanOut> ranOut(
            Told luck, Likenesses alike, Map<ReportName, Incident> all, Map<Pair, Judgment> said) {
        List<RanOut> found = found(luck, alike.luck(), all, said);
        Set<Pair> known = found.stream().map(RanOut::pair).collect(toSet());
        return Stream.concat(
                        found.stream(),
                        said.values().stream()
                                .filter(judgment -> judgment.same() && !known.contains(judgment.pair()))
                                .filter(judgment -> judgment.pair().subject().equals(LuckEntry.side(luck)))
                                .flatMap(judgment -> confirmed(judgment, luck, alike, all)))
                .toList();
    }

    private static Stream<RanOut> confirmed(
            Judgment judgment, Told luck, Likenesses alike, Map<ReportName, Incident> all) {
        Side later = judgment.pair().object();
        ReportName report = new ReportName(later.archive(), later.report());
        Incident incident = all.get(report);
        return incident == null
                ? Stream.empty()
                : alike.causes(report).stream().limit(1).map(cause -> {
                    Alike<String> words = alike.compare(luck.words(), cause.words());
                    return new RanOut(
                            incident,
                            cause.quote(),
                            words.likeness(),
                            words.shared(),
                            false,
                            judgment.pair(),
                            judgment);
                });
    }

    private static List<RanOut> found(
            Told luck, LuckLikenesses alike, Map<ReportName, Incident> all, Map<Pair, Judgment> said) {
        return alike.ranOut(luck).stream()
                .flatMap(later -> {
                    ReportName report = later.told().report();
                    Incident incident = all.get(report);
                    Pair pair = LuckEntry.pair(luck, report);
                    return incident == null
                            ? Stream.empty()
                            : Stream.of(new RanOut(
                                    incident,
                                    later.told().quote(),
                                    later.likeness(),
                                    later.shared(),
                                    later.sameFault(),
                                    pair,
                                    said.get(pair)));
                })
                .toList();
    }

    private Map<ReportName, Incident> byName(ReportFilter filter) {
        Map<ReportName, Incident> byName = new HashMap<>();
        incidents.behind(filter, Map.of()).forEach(incident -> byName.put(ReportName.of(incident), incident));
        return byName;
    }
}
