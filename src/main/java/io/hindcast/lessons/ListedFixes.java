package io.hindcast.lessons;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.hindcast.archive.ReportName;
import io.hindcast.deciding.Answer;
import io.hindcast.deciding.Answers;
import io.hindcast.deciding.Question;
import io.hindcast.deciding.Question.Kind;
import io.hindcast.deciding.Subject;
import io.hindcast.followup.ActionId;
import io.hindcast.followup.ActionQuery;
import io.hindcast.followup.Actions;
import io.hindcast.followup.FollowedAction;
import io.hindcast.followup.Today;
import io.hindcast.insight.incidents.Incident;
import io.hindcast.insight.ledger.AlreadyListed;
import io.hindcast.insight.ledger.Ledger;
import io.hindcast.insight.trends.Incidents;
import io.hindcast.report.GapId;
import io.hindcast.report.ReportFilter;
import io.hindcast.searching.Alike;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds the incidents whose fix was already listed: an earlier report asked for it, and it was not done when they came. */
@Service
public final class ListedFixes {
    private static final Comparator<ListedFix> BEST_FIRST = Comparator.comparing(ListedFix::isRejected)
            .thenComparing(ListedFix::isOpen)
            .thenComparingDouble(fix -> -fix.likeness());
    private static final Comparator<ListedFix> NEWEST_FIRST =
            Comparator.comparing(ListedFix::incident, Incident.BY_DATE).reversed();

    private final CurrentLikenesses current;
    private final Incidents incidents;
    private final Ledger ledger;
    private final Actions actions;
    private final Answers answers;
    private final Today today;

    ListedFixes(
            CurrentLikenesses current,
            Incidents incidents,
            Ledger ledger,
            Actions actions,
            Answers answers,
            Today today) {
        this.current = current;
        this.incidents = incidents;
        this.ledger = ledger;
        this.actions = actions;
        this.answers = answers;
        this.today = today;
    }

    /**
     * The incidents that pass the filter and whose fix was already listed, the newest first, each with the action that is
     * most like its cause; where people said that none is the same, one of those, so that it can be taken back.
     */
    public List<ListedFix> find(ReportFilter filter) {
        Likenesses alike = current.get();
        List<FollowedAction> promised = promised();
        Map<String, List<FollowedAction>> byTask = promised.stream().collect(groupingBy(FollowedAction::task));
        Map<Subject, FollowedAction> byName = promised.stream().collect(toMap(ListedFix::subject, action -> action));
        Map<Question, Answer> said = answers.byQuestion(Kind.ALREADY_LISTED);
        Map<ReportName, List<AlreadyListed>> byGap = ledger.alreadyListed(filter).stream()
                .collect(groupingBy(listed -> listed.incident().reportName()));
        return incidents.of(filter).stream()
                .filter(incident -> incident.date() != null)
                .flatMap(incident -> new Finding(incident, alike, said)
                                .byGap(byGap.getOrDefault(incident.reportName(), List.of()))
                                .byWords(byTask)
                                .byPeople(byName)
                                .best()
                                .stream())
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** The incidents that pass the filter. */
    Set<Incident> incidents(ReportFilter filter) {
        return Set.copyOf(incidents.of(filter));
    }

    /** The actions that were promised on a known day, the oldest first. */
    private List<FollowedAction> promised() {
        return actions.find(ActionQuery.all(today.date())).stream()
                .filter(action -> action.promisedOn() != null)
                .sorted(Comparator.comparing(action -> Objects.requireNonNull(action.promisedOn())))
                .toList();
    }

    /** What can be said of one incident. */
    private static final class Finding {
        private final Incident incident;
        private final LocalDate day;
        private final Likenesses alike;
        private final Map<Question, Answer> said;
        private final Map<ActionId, ListedFix> found = new LinkedHashMap<>();

        Finding(Incident incident, Likenesses alike, Map<Question, Answer> said) {
            this.incident = incident;
            this.day = Objects.requireNonNull(incident.date());
            this.alike = alike;
            this.said = said;
        }

        Finding byGap(Collection<AlreadyListed> listed) {
            for (AlreadyListed one : listed) {
                FollowedAction action = one.action().action();
                alike.naming(incident.reportName(), one.gap()).ifPresent(cause -> {
                    Alike<String> words = alike.compare(cause.words(), action.task());
                    add(cause, action, one.gap(), words);
                });
            }
            return this;
        }

        Finding byWords(Map<String, List<FollowedAction>> byTask) {
            for (Told cause : alike.causes(incident.reportName())) {
                for (Alike<String> task : alike.tasksLike(cause)) {
                    byTask.getOrDefault(task.sentence(), List.of()).stream()
                            .takeWhile(action ->
                                    Objects.requireNonNull(action.promisedOn()).isBefore(day))
                            .filter(action -> wasOpen(action, day) && isOfAnother(action))
                            .forEach(action -> addIfAlike(cause, action, task));
                }
            }
            return this;
        }

        /** What people said is the same stays, whatever has become of the likeness of its words. */
        Finding byPeople(Map<Subject, FollowedAction> byName) {
            Subject asked = Subject.of(incident.archive(), incident.key());
            said.values().stream()
                    .filter(answer -> answer.yes() && answer.question().about().equals(asked))
                    .flatMap(answer ->
                            Stream.ofNullable(byName.get(answer.question().other())))
                    .filter(action -> !found.containsKey(action.id()))
                    .forEach(action -> alike.causes(incident.reportName()).stream()
                            .findFirst()
                            .ifPresent(cause ->
                                    add(cause.quote(), action, null, alike.compare(cause.words(), action.task()))));
            return this;
        }

        private void addIfAlike(Told cause, FollowedAction action, Alike<String> task) {
            List<GapId> ofCause = alike.gapsAt(cause.report(), cause.quote().line());
            List<GapId> ofAction = alike.gapsAt(action.id().reportName(), action.line());
            if (ListedRule.holds(incident, ofCause, action, ofAction, task)) {
                GapId both =
                        ofCause.stream().filter(ofAction::contains).findFirst().orElse(null);
                add(cause.quote(), action, both, task);
            }
        }

        private boolean isOfAnother(FollowedAction action) {
            return !action.id().reportName().equals(incident.reportName());
        }

        Optional<ListedFix> best() {
            List<ListedFix> all = new ArrayList<>(found.values());
            int possible = (int) all.stream().filter(fix -> !fix.isRejected()).count();
            return all.stream().min(BEST_FIRST).map(fix -> fix.withOthers(Math.max(0, possible - 1)));
        }

        private void add(Quote cause, FollowedAction action, @Nullable GapId gap, Alike<String> words) {
            ListedFix fix = new ListedFix(
                    incident,
                    cause,
                    action,
                    gap,
                    words.likeness(),
                    words.shared(),
                    0,
                    said.get(ListedFix.question(incident, action)));
            found.merge(action.id(), fix, (one, other) -> one.likeness() >= other.likeness() ? one : other);
        }

        private static boolean wasOpen(FollowedAction action, LocalDate day) {
            return !action.state().isFinished()
                    || (action.finished() != null && action.finished().isAfter(day));
        }
    }
}
