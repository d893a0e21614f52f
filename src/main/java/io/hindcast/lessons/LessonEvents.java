package io.hindcast.lessons;

import io.hindcast.deciding.Answer;
import io.hindcast.deciding.Answers;
import io.hindcast.deciding.Question;
import io.hindcast.deciding.Question.Kind;
import io.hindcast.insight.incidents.Incident;
import io.hindcast.insight.ledger.Gap;
import io.hindcast.insight.ledger.GapState;
import io.hindcast.lessons.LessonEvent.ActionMatched;
import io.hindcast.lessons.LessonEvent.GapRecurred;
import io.hindcast.lessons.LessonEvent.LuckRanOut;
import io.hindcast.report.ReportFilter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tells what incidents say about earlier ones and nobody has seen yet: gaps that came back, fixes already listed, luck that ran out. */
@Service
public final class LessonEvents {
    private static final Comparator<LessonEvent> NEWEST_FIRST =
            Comparator.comparing(LessonEvent::incident, Incident.BY_DATE).reversed();

    private final ListedFixes fixes;
    private final LuckRegister luck;
    private final Answers answers;

    LessonEvents(ListedFixes fixes, LuckRegister luck, Answers answers) {
        this.fixes = fixes;
        this.luck = luck;
        this.answers = answers;
    }

    /** What the incidents that pass the filter say, the newest first; {@code gaps} are the ledger's by the same filter. */
    public List<LessonEvent> find(ReportFilter filter, Collection<Gap> gaps) {
        return all(filter, gaps).stream()
                .filter(told -> told.seen() == null)
                .map(Told::event)
                .toList();
    }

    /** An event, and who has seen it; null for one that nobody has. */
    public record Told(LessonEvent event, @Nullable Answer seen) {}

    /** The same with what somebody has seen already. */
    public List<Told> all(ReportFilter filter, Collection<Gap> gaps) {
        Map<Question, Answer> seen = answers.byQuestion(Kind.SEEN);
        Stream<LessonEvent> recurred = gaps.stream()
                .filter(gap -> gap.state() == GapState.RECURRED && gap.cameBackWith() != null)
                .map(gap -> new GapRecurred(gap, Objects.requireNonNull(gap.cameBackWith())));
        Stream<LessonEvent> matched =
                fixes.find(filter).stream().filter(fix -> !fix.isRejected()).map(ActionMatched::new);
        Stream<LessonEvent> ranOut = luck.find(ReportFilter.ALL).stream()
                .flatMap(entry ->
                        entry.ranOut().stream().filter(out -> out.isPossible()).map(out -> new LuckRanOut(entry, out)));
        Set<Incident> asked = fixes.incidents(filter);
        return Stream.of(recurred, matched, ranOut.filter(event -> asked.contains(event.incident())))
                .flatMap(events -> events)
                .sorted(NEWEST_FIRST)
                .map(event -> new Told(event, seen.get(event.seen())))
                .toList();
    }

    /** Keeps that somebody has seen it, so that it is not told again. */
    public void seen(LessonEvent event, String by) {
        answers.answer(event.seen(), null, true, by, null);
    }

    /** Takes back that somebody has seen it, so that it is told again; false if that was done already. */
    public boolean again(Told told, String by) {
        return told.seen() != null && answers.undo(told.seen(), by);
    }
}
