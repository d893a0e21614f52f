package io.hindcast.lessons;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.hindcast.archive.Fingerprint;
import io.hindcast.archive.ReportName;
import io.hindcast.archive.ReportSentences.Part;
import io.hindcast.deciding.Answer;
import io.hindcast.deciding.Answers;
import io.hindcast.deciding.Question;
import io.hindcast.deciding.Question.Kind;
import io.hindcast.deciding.Subject;
import io.hindcast.followup.ActionQuery;
import io.hindcast.followup.Actions;
import io.hindcast.followup.FollowedAction;
import io.hindcast.followup.FromLuck;
import io.hindcast.followup.Today;
import io.hindcast.insight.incidents.Incident;
import io.hindcast.insight.trends.Incidents;
import io.hindcast.lessons.LuckEntry.Matched;
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
    private final Answers answers;
    private final Today today;

    LuckRegister(CurrentLikenesses current, Incidents incidents, Actions actions, Answers answers, Today today) {
        this.current = current;
        this.incidents = incidents;
        this.actions = actions;
        this.answers = answers;
        this.today = today;
    }

    /** The luck of the reports that pass the filter, the newest first. */
    public List<LuckEntry> find(ReportFilter filter) {
        Likenesses alike = current.get();
        Map<ReportName, Incident> asked = incidents.byName(filter);
        Map<ReportName, Incident> all = filter.equals(ReportFilter.ALL) ? asked : incidents.byName(ReportFilter.ALL);
        Map<ReportName, List<FollowedAction>> byReport = actions.find(ActionQuery.all(today.date())).stream()
                .collect(groupingBy(action -> action.id().reportName()));
        Map<Question, Answer> said = answers.byQuestion(Kind.LUCK_RAN_OUT);
        Map<Question, Answer> answered = answers.byQuestion(Kind.LUCK_ANSWERED);
        Map<Subject, Incident> bySubject = new HashMap<>();
        all.values().forEach(one -> bySubject.put(Subject.of(one.archive(), one.key()), one));
        return alike.all(Part.LUCKY)
                .filter(luck -> asked.containsKey(luck.report()))
                .map(luck -> new LuckEntry(
                        Objects.requireNonNull(asked.get(luck.report())),
                        luck.quote(),
                        matched(luck, alike.luck(), byReport.getOrDefault(luck.report(), List.of()), answered),
                        ranOut(luck, alike, bySubject, said)))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private static List<Matched> matched(
            Told luck, LuckLikenesses alike, List<FollowedAction> actions, Map<Question, Answer> answered) {
        return actions.stream()
                .filter(action -> action.state() != ActionState.DROPPED)
                .filter(action -> isMadeOf(action.luck(), luck)
                        || (action.luck() == null && alike.answers(luck).containsKey(action.task())))
                .map(action -> {
                    Question question =
                            new Question(Kind.LUCK_ANSWERED, LuckEntry.subject(luck), ListedFix.subject(action));
                    return new Matched(action, question, answered.get(question));
                })
                .toList();
    }

    private static boolean isMadeOf(@Nullable FromLuck made, Told luck) {
        return made != null && Fingerprint.of(made.words()).equals(Fingerprint.of(luck.words()));
    }

    /** Where it is found that luck may have run out, and where people said so, whatever has become of the likeness. */
    private static List<RanOut> ranOut(
            Told luck, Likenesses alike, Map<Subject, Incident> all, Map<Question, Answer> said) {
        List<RanOut> found = found(luck, alike.luck(), all, said);
        Set<Question> known = found.stream().map(RanOut::question).collect(toSet());
        return Stream.concat(
                        found.stream(),
                        said.values().stream()
                                .filter(answer -> answer.yes() && !known.contains(answer.question()))
                                .filter(answer -> answer.question().about().equals(LuckEntry.subject(luck)))
                                .flatMap(answer -> confirmed(answer, luck, alike, all)))
                .toList();
    }

    private static Stream<RanOut> confirmed(Answer answer, Told luck, Likenesses alike, Map<Subject, Incident> all) {
        Incident incident = all.get(answer.question().other());
        return incident == null
                ? Stream.empty()
                : alike.causes(incident.reportName()).stream().limit(1).map(cause -> {
                    Alike<String> words = alike.compare(luck.words(), cause.words());
                    return new RanOut(
                            incident,
                            cause.quote(),
                            words.likeness(),
                            words.shared(),
                            false,
                            answer.question(),
                            answer);
                });
    }

    private static List<RanOut> found(
            Told luck, LuckLikenesses alike, Map<Subject, Incident> all, Map<Question, Answer> said) {
        return alike.ranOut(luck).stream()
                .flatMap(later -> {
                    ReportName report = later.told().report();
                    Question question = LuckEntry.ranOut(luck, report);
                    Incident incident = all.get(question.other());
                    return incident == null
                            ? Stream.empty()
                            : Stream.of(new RanOut(
                                    incident,
                                    later.told().quote(),
                                    later.likeness(),
                                    later.shared(),
                                    later.sameFault(),
                                    question,
                                    said.get(question)));
                })
                .toList();
    }
}
