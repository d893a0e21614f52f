package io.hindcast.reading.causes;

import io.hindcast.reading.causes.CauseText.Statement;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Placeholder;
import io.hindcast.reading.document.Remark;
import io.hindcast.reading.draft.Part;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.draft.Rung;
import io.hindcast.reading.labels.Field;
import io.hindcast.reading.labels.Role;
import io.hindcast.report.Basis;
import io.hindcast.report.Why;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads why it happened: the ladder of whys, the contributing factors, and the root cause among them. */
public final class CauseReader {
    private static final Set<String> FIELDS =
            Set.of("root cause", "root causes", "root cause s", "cause", "causes", "cause of incident", "reason");
    private static final Set<Role> COURSE = EnumSet.of(Role.TIMELINE, Role.IMPACT, Role.RESOLUTION, Role.DETECTION);
    /** The score from which on a sentence is taken for the cause, see {@link CauseSentences}. */
    private static final double LIKELY = 3.5;
    /** The score from which on it comes before whatever else tells one. */
    private static final double SURE = 7;

    private static final int MOST_FACTORS = 100;
    private final ReportDraft draft;
    private final List<Why> whys = new ArrayList<>();
    private boolean told;

    private CauseReader(ReportDraft draft) {
        this.draft = draft;
    }

    /** Sets the draft's whys and root cause. */
    public static void read(ReportDraft draft, List<Field> fields) {
        CauseReader reader = new CauseReader(draft);
        CauseParts parts = new CauseParts(draft);
        List<Part> ladderParts = parts.ladders();
        List<Rung> ladder = WhyLadder.of(ladderParts);
        reader.climb(
                ladder,
                CauseParts.plainest(
                        ladder.isEmpty() ? draft.parts(Role.ROOT_CAUSE, Role.WHYS) : parts.others(ladderParts)),
                fields);
        for (Part part : draft.parts(Role.FACTORS)) {
            CauseText.of(part.blocks()).forEach(each -> reader.add(each, false));
        }
        if (!reader.told) {
            reader.derive(fields);
        }
        draft.report().whys(reader.whys);
        if (!draft.evidence().containsKey("rootCause")) {
            int line = draft.parts(Role.ROOT_CAUSE, Role.WHYS).stream()
                    .mapToInt(Part::line)
                    .findFirst()
                    .orElse(1);
            draft.remarkLine(Remark.ROOT_CAUSE_MISSING, line);
        }
    }

    // the root cause is the rung that the report marks, else what stands under a heading for it, else a fact of
    // the head, else the last rung. Where that rung was left as the template has it, the root cause is unknown, and
    // no other rung takes its place.
    private void climb(List<Rung> ladder, List<Part> causeParts, List<Field> fields) {
        boolean marked = ladder.stream().anyMatch(Rung::marked);
        boolean unfilled = false;
        Optional<Field> field = marked ? Optional.empty() : Field.first(fields, FIELDS);
        List<Statement> statements = causeParts.stream()
                .flatMap(part -> CauseText.of(part.blocks()).stream())
                .filter(statement -> !Placeholder.isWhole(statement.text()))
                .toList();
        for (int i = 0; i < Math.min(ladder.size(), MOST_FACTORS); i++) {
            Rung rung = ladder.get(i);
            boolean root = marked ? rung.marked() : statements.isEmpty() && field.isEmpty() && i == ladder.size() - 1;
            if (Placeholder.isWhole(rung.answer())) {
                unfilled |= root;
                continue;
            }
            whys.add(new Why(rung.question(), rung.answer(), root, rung.line()));
            if (root && !told) {
                told(rung.answer(), rung.line(), marked ? Basis.STATED : Basis.DERIVED);
            }
        }
        if (!statements.isEmpty()) {
            state(statements, causeParts, !marked || unfilled);
        }
        told |= unfilled;
    }

    // paragraphs under a heading for the root cause are one statement; each item of a list is a factor of its
    // own.
    private void state(List<Statement> statements, List<Part> parts, boolean root) {
        boolean analysis = parts.stream().noneMatch(CauseParts::nameCause);
        var best = analysis && root ? CauseSentences.best(parts) : Optional.<CauseSentences.Found>empty();
        String cause = CauseWords.of(statements);
        int line = statements.getFirst().line();
        if (best.isPresent() && best.get().score() >= SURE) {
            cause = best.get().sentence().oneLine();
            line = best.get().sentence().line();
        }
        if (root) {
            told(cause, line, analysis ? Basis.DERIVED : Basis.STATED);
        }
        boolean prose = !statements.getFirst().item();
        if (prose) {
            whys.add(new Why(null, cause, root, line));
        }
        statements.stream().filter(Statement::item).forEach(each -> add(each, root && !prose));
    }

    private void add(Statement statement, boolean root) {
        if (whys.size() < MOST_FACTORS) {
            whys.add(CauseWords.factor(statement, root));
        }
    }

    // without a part for the root cause, a fact of the head names it, else the sentence that tells it best, else
    // the first contributing factor; but a single factor comes before a sentence that only hints.
    private void derive(List<Field> fields) {
        Optional<Field> field = Field.first(fields, FIELDS);
        if (field.isPresent()) {
            told(field.get().value(), field.get().line(), Basis.STATED);
            whys.addFirst(new Why(null, field.get().value(), true, field.get().line()));
            return;
        }
        if (whys.isEmpty() && tellsWhatWentWrong()) {
            return;
        }
        Optional<CauseSentences.Found> best = CauseSentences.best(whys.isEmpty() ? draft.parts() : aside());
        double score = best.map(CauseSentences.Found::score).orElse(0.0);
        if (!whys.isEmpty() && (score < LIKELY || (whys.size() == 1 && score < SURE))) {
            Why first = whys.getFirst();
            told(first.answer(), first.line(), Basis.DERIVED);
            draft.remark(Remark.ROOT_CAUSE_DERIVED, first.line(), 1, "contributing factors");
            return;
        }
        best.filter(found -> found.score() >= LIKELY).ifPresent(found -> {
            Inline sentence = found.sentence();
            draft.report().rootCause(sentence.oneLine());
            draft.evidence("rootCause", sentence.line(), sentence.oneLine(), Basis.DERIVED);
            draft.remark(Remark.ROOT_CAUSE_DERIVED, sentence.line(), sentence.column(), found.place());
        });
    }

    // where contributing factors are stated, no sentence of the course of events, the impact or the resolution
    // comes before them.
    private List<Part> aside() {
        return draft.parts().stream()
                .filter(part -> !COURSE.contains(part.role()))
                .toList();
    }

    // where no part heads a cause or what went well, prose under "What went wrong" tells the cause.
    private boolean tellsWhatWentWrong() {
        List<Part> wrong = new CauseParts(draft).wentWrong();
        List<Statement> story = wrong.stream()
                .flatMap(part -> CauseText.of(part.blocks()).stream())
                .toList();
        boolean prose = !story.isEmpty() && !story.getFirst().item();
        if (prose && draft.parts(Role.WENT_WELL, Role.LUCKY).isEmpty()) {
            state(story, wrong, true);
            draft.remark(Remark.ROOT_CAUSE_DERIVED, story.getFirst().line(), 1, "account of what went wrong");
            return true;
        }
        return false;
    }

    private void told(String cause, int line, Basis basis) {
        told = true;
        draft.report().rootCause(cause);
        draft.evidence("rootCause", line, cause, basis);
    }
}
