package io.hindcast.reading.causes;

import io.hindcast.reading.causes.CauseText.Statement;
import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Bullets;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Placeholder;
import io.hindcast.reading.document.Remark;
import io.hindcast.reading.draft.Part;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.draft.Rung;
import io.hindcast.reading.labels.Field;
import io.hindcast.reading.labels.HeadingWords;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.words.Words;
import io.hindcast.report.Basis;
import io.hindcast.report.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads why it happened: the ladder of whys, the contributing factors, and the root cause among them. */
public final class CauseReader {
    private static final Set<String> FIELDS =
            Set.of("root cause", "root causes", "root cause s", "cause", "causes", "cause of incident", "reason");
    private static final int LONGEST_CAUSE = 500;
    private static final int LONGEST_LIST = 1_200;
    /** The score from which on a sentence is taken for the cause, see {@link CauseSentences}. */
    private static final double LIKELY = 3.5;
    /** The score from which on it comes before whatever else tells one. */
    private static final double SURE = 7;

    private static final int MOST_FACTORS = 100;
    private static final Pattern LABEL = Pattern.compile(
            "^(?i)(?:(?:immediate |initial )?trigger(?:\\(s\\))?|(?:the )?(?:root|underlying|immediate|proximate|direct|technical|primary|main|secondary)"
                    + "[ -]causes?(?:\\(s\\))?|contributing factors?|causes?)\\s?[:–—-]\\s*");

    private final ReportDraft draft;
    private final List<Why> whys = new ArrayList<>();
    private boolean told;

    private CauseReader(ReportDraft draft) {
        this.draft = draft;
    }

    /** Sets the draft's whys and root cause. */
    public static void read(ReportDraft draft, List<Field> fields) {
        CauseReader reader = new CauseReader(draft);
        List<Part> ladderParts = reader.ladderParts();
        List<Rung> ladder = WhyLadder.of(ladderParts);
        reader.climb(
                ladder,
                plainest(ladder.isEmpty() ? draft.parts(Role.ROOT_CAUSE, Role.WHYS) : reader.others(ladderParts)),
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

    // a part for whys is a ladder; one for the root cause is where its lists ask why.
    private List<Part> ladderParts() {
        return draft.parts(Role.WHYS, Role.ROOT_CAUSE).stream()
                .filter(part -> part.role() == Role.WHYS || asks(part))
                .toList();
    }

    // of several parts for the cause, those that call it the root cause come before "Fault" or "Analysis".
    private static List<Part> plainest(List<Part> parts) {
        List<Part> named = parts.stream()
                .filter(part -> isCalledRootCause(part.titleText())
                        || part.above().stream().anyMatch(CauseReader::isCalledRootCause))
                .toList();
        return named.stream().anyMatch(part -> !CauseText.of(part.blocks()).isEmpty()) ? named : parts;
    }

    private static boolean isCalledRootCause(String title) {
        return Words.bare(title).contains("root cause")
                || HeadingWords.inEnglish(title).equals("root cause");
    }

    private static boolean asks(Part part) {
        return part.blocks().stream()
                .anyMatch(block -> (block instanceof Bullets bullets && WhyLadder.looksLikeLadder(bullets))
                        || (block instanceof Block.Paragraph paragraph && Rung.looksLike(paragraph.content())));
    }

    private List<Part> others(List<Part> ladder) {
        return draft.parts(Role.ROOT_CAUSE).stream()
                .filter(part -> ladder.stream().noneMatch(each -> each.line() == part.line()))
                .toList();
    }

    // the root cause is the rung that the report marks, else what stands under a heading for it, else a fact
    // of the head, else the last rung. Where that rung was left as the template has it, the root cause is unknown, and
    // no
    // other rung takes its place.
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
        boolean analysis = parts.stream().noneMatch(CauseReader::namesCause);
        var best = analysis && root ? CauseSentences.best(parts) : Optional.<CauseSentences.Found>empty();
        String cause = statements.size() == 1 ? unlabeled(joined(statements)) : joined(statements);
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

    private static boolean namesCause(Part part) {
        String title = Words.bare(part.titleText());
        return isCalledRootCause(part.titleText())
                || title.contains("cause")
                || title.contains("why")
                || title.contains("rca");
    }

    private static String unlabeled(String cause) {
        Matcher label = LABEL.matcher(cause);
        return label.lookingAt() && label.end() < cause.length() ? cause.substring(label.end()) : cause;
    }

    /** The statements as one text, whole ones until it is long enough; at least the first. */
    private static String joined(List<Statement> statements) {
        StringBuilder text = new StringBuilder();
        for (Statement each : statements) {
            int most = each.item() ? LONGEST_LIST : LONGEST_CAUSE;
            if (!text.isEmpty() && text.length() + each.text().length() > most) {
                break;
            }
            text.append(text.isEmpty() ? "" : " ").append(each.text());
        }
        return text.toString();
    }

    private void add(Statement statement, boolean root) {
        if (whys.size() >= MOST_FACTORS) {
            return;
        }
        var label = LABEL.matcher(statement.text());
        boolean labeled = label.lookingAt();
        String words = labeled ? statement.text().substring(label.end()) : statement.text();
        boolean trigger = labeled && Words.bare(statement.text()).matches("(?:immediate |initial )?trigger\\b.*");
        whys.add(new Why(null, words.isBlank() ? statement.text() : words, root && !trigger, statement.line()));
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
        Optional<CauseSentences.Found> best = CauseSentences.best(draft.parts());
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

    // where no part heads a cause or what went well, prose under "What went wrong" tells the cause.
    private boolean tellsWhatWentWrong() {
        List<Part> wrong = draft.parts(Role.IMPROVE).stream()
                .filter(part -> Words.bare(part.titleText()).contains("went wrong"))
                .toList();
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
