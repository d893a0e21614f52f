package io.hindcast.lessons;

import io.hindcast.archive.ReportName;
import io.hindcast.insight.incidents.Incident;
import io.hindcast.insight.incidents.LostHours;
import io.hindcast.insight.trends.Incidents;
import io.hindcast.lessons.SharedWhy.Saying;
import io.hindcast.report.ReportFilter;
import io.hindcast.searching.Alike.Bar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** Finds the same last but one why across services whose root causes differ. */
@Service
public final class SharedWhys {
    private static final Bar SAME_CAUSE = new Bar(0.35, 3);
    private static final int MOST_COMPARED = 100;
    private static final Comparator<SharedWhy> LARGEST_FIRST =
            Comparator.comparingInt(group -> -group.sayings().size());

    private final CurrentLikenesses current;
    private final Incidents incidents;

    SharedWhys(CurrentLikenesses current, Incidents incidents) {
        this.current = current;
        this.incidents = incidents;
    }

    /** The whys that reports of at least two services share, and that led to at least two root causes, the commonest first. */
    public List<SharedWhy> find(ReportFilter filter) {
        Likenesses alike = current.get();
        Map<ReportName, Incident> asked = incidents.byName(filter);
        return alike.sharedWhys().stream()
                .map(group -> group.stream()
                        .filter(why -> asked.containsKey(why.report()))
                        .map(why -> new Saying(
                                Objects.requireNonNull(asked.get(why.report())),
                                why.quote(),
                                alike.rootCause(why.report()).map(Told::words).orElse("")))
                        .sorted(Comparator.comparing(Saying::incident, Incident.BY_DATE)
                                .reversed())
                        .toList())
                .filter(sayings -> sayings.size() > 1)
                .map(sayings -> shared(sayings, alike))
                .filter(group -> group.services().size() > 1 && group.rootCauses() > 1)
                .sorted(LARGEST_FIRST)
                .toList();
    }

    private static SharedWhy shared(List<Saying> sayings, Likenesses alike) {
        List<Incident> hit = sayings.stream().map(Saying::incident).toList();
        return new SharedWhy(
                sayings,
                alike.commonWords(
                        sayings.stream().map(saying -> saying.why().words()).toList()),
                Incident.services(hit),
                rootCauses(sayings, alike),
                LostHours.of(hit));
    }

    /** How many root causes differ from all before them; of very many only the first hundred that differ are looked at. */
    private static int rootCauses(List<Saying> sayings, Likenesses alike) {
        List<String> different = new ArrayList<>();
        for (Saying saying : sayings) {
            if (!saying.rootCause().isEmpty()
                    && different.size() < MOST_COMPARED
                    && different.stream()
                            .noneMatch(known -> known.equals(saying.rootCause())
                                    || alike.compare(known, saying.rootCause()).clears(SAME_CAUSE))) {
                different.add(saying.rootCause());
            }
        }
        return different.size();
    }
}
