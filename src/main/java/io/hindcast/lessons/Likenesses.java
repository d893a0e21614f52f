package io.hindcast.lessons;

import io.hindcast.archive.GapMeanings;
import io.hindcast.archive.ReportName;
import io.hindcast.archive.ReportSentences;
import io.hindcast.archive.ReportSentences.Part;
import io.hindcast.insight.incidents.Incident;
import io.hindcast.report.GapId;
import io.hindcast.report.GapMention;
import io.hindcast.searching.Alike;
import io.hindcast.searching.AlikeSentences;
import io.hindcast.searching.WordWeights;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which sentences of an archive are alike: worked out once for an archive, since it looks at all of them. Equal sentences are
 * compared once, however many reports say them.
 */
final class Likenesses {
    private static final int MOST = 20;

    private final Map<ReportName, List<Told>> told;
    private final Map<ReportName, List<GapMention>> gaps;
    private final Map<String, List<Alike<String>>> tasksLikeCause;
    private final Map<ReportName, Set<String>> tasksOfReports;
    private final Map<ReportName, Happened> happened;
    private final GapMeanings meanings;
    private final WordWeights weights;
    private final LuckLikenesses luck;
    private final WhyLikenesses whys;

    private Likenesses(
            Map<ReportName, List<Told>> told,
            Map<ReportName, List<GapMention>> gaps,
            Map<ReportName, Set<String>> tasksOfReports,
            Map<ReportName, Incident> incidents,
            GapMeanings meanings) {
        this.told = told;
        this.gaps = gaps;
        this.tasksOfReports = tasksOfReports;
        this.meanings = meanings;
        tasksLikeCause = new HashMap<>();
        happened = happened(incidents);
        Set<String> tasks = new LinkedHashSet<>();
        tasksOfReports.values().forEach(tasks::addAll);
        weights = WordWeights.among(
                Stream.concat(all().map(Told::words), tasks.stream()).toList());
        AlikeSentences<String> index = weights.index(tasks, task -> task);
        texts(one -> one.part().isCause()).forEach(cause -> keep(cause, index.to(cause, ListedRule.LOWEST)));
        luck = new LuckLikenesses(weights, told, incidents, tasksOfReports);
        whys = new WhyLikenesses(weights, told.values());
    }

    private Likenesses(Likenesses before, Map<ReportName, List<GapMention>> gaps) {
        this.gaps = gaps;
        told = before.told;
        tasksLikeCause = before.tasksLikeCause;
        tasksOfReports = before.tasksOfReports;
        happened = before.happened;
        meanings = before.meanings;
        weights = before.weights;
        luck = before.luck;
        whys = before.whys;
    }

    /** What of an incident counts when sentences are compared: its day, and whom it hit. */
    private record Happened(@Nullable LocalDate day, List<String> services) {}

    /**
     * Compares the sentences of these reports with each other and with the tasks of their actions; where all of them are as they
     * were {@code before}, those comparisons hold and nothing is compared again.
     */
    static Likenesses of(
            Collection<ReportSentences> reports,
            Map<ReportName, Set<String>> tasks,
            Map<ReportName, Incident> incidents,
            GapMeanings meanings,
            @Nullable Likenesses before) {
        Map<ReportName, List<Told>> told = new LinkedHashMap<>();
        Map<ReportName, List<GapMention>> gaps = new HashMap<>();
        for (ReportSentences report : reports) {
            ReportName name = report.reportName();
            told.put(
                    name,
                    report.sentences().stream().map(one -> Told.of(name, one)).toList());
            gaps.put(name, report.gaps());
        }
        return before != null
                        && before.told.equals(told)
                        && before.tasksOfReports.equals(tasks)
                        && before.happened.equals(happened(incidents))
                ? new Likenesses(before, gaps)
                : new Likenesses(told, gaps, tasks, incidents, meanings);
    }

    private static Map<ReportName, Happened> happened(Map<ReportName, Incident> incidents) {
        Map<ReportName, Happened> happened = HashMap.newHashMap(incidents.size());
        incidents.forEach((name, one) -> happened.put(name, new Happened(one.date(), one.services())));
        return happened;
    }

    /** What is like the luck of reports. */
    LuckLikenesses luck() {
        return luck;
    }

    /** The whys that say the same. */
    List<List<Told>> sharedWhys() {
        return whys.groups();
    }

    /** Every sentence of one part, by the order of the archive. */
    Stream<Told> all(Part part) {
        return all().filter(one -> one.part() == part);
    }

    /** The root cause of a report. */
    Optional<Told> rootCause(ReportName report) {
        return told.getOrDefault(report, List.of()).stream()
                .filter(one -> one.part() == Part.ROOT_CAUSE)
                .findFirst();
    }

    /** The sentences of one report that say why it happened. */
    List<Told> causes(ReportName report) {
        return told.getOrDefault(report, List.of()).stream()
                .filter(one -> one.part().isCause())
                .toList();
    }

    /** The tasks that are like a cause, the most alike first. */
    List<Alike<String>> tasksLike(Told cause) {
        return tasksLikeCause.getOrDefault(cause.words(), List.of());
    }

    /** How like two sentences are. */
    Alike<String> compare(String one, String other) {
        return weights.compare(one, other);
    }

    /** The words that most of these sentences share, those of most weight first. */
    List<String> commonWords(List<String> sentences) {
        return weights.common(sentences);
    }

    /** The words by which a report names a gap. */
    Optional<Quote> naming(ReportName report, GapId gap) {
        return gaps(report).stream()
                .filter(mention -> gap.compareTo(GapId.of(mention)) == 0)
                .findFirst()
                .map(mention -> new Quote(mention.quote(), mention.line()));
    }

    /** The gaps with a name that a line of a report names. */
    List<GapId> gapsAt(ReportName report, int line) {
        return gaps(report).stream()
                .filter(mention -> !mention.candidate() && mention.line() == line)
                .map(GapId::of)
                .toList();
    }

    private List<GapMention> gaps(ReportName report) {
        return meanings.over(gaps.getOrDefault(report, List.of()));
    }

    private void keep(String cause, List<Alike<String>> tasks) {
        if (!tasks.isEmpty()) {
            tasksLikeCause.put(cause, tasks.stream().limit(MOST).toList());
        }
    }

    private Stream<Told> all() {
        return told.values().stream().flatMap(List::stream);
    }

    private Set<String> texts(Predicate<Told> which) {
        Set<String> texts = new LinkedHashSet<>();
        all().filter(which).map(Told::words).forEach(texts::add);
        return texts;
    }
}
