package io.hindcast.reading.narrative;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Bullets;
import io.hindcast.reading.document.Block.Item;
import io.hindcast.reading.document.Block.Paragraph;
import io.hindcast.reading.document.Block.Row;
import io.hindcast.reading.document.Block.Table;
import io.hindcast.reading.document.Examples;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Inline.Mark;
import io.hindcast.reading.document.Remark;
import io.hindcast.reading.document.Sentences;
import io.hindcast.reading.draft.Part;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.labels.Field;
import io.hindcast.reading.labels.HeadingWords;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Fillers;
import io.hindcast.reading.words.Words;
import io.hindcast.report.Basis;
import io.hindcast.report.Impact;
import io.hindcast.report.Money;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who was hurt and how much. */
final class ImpactReader {
    private static final Cue REVENUE = Cue.of(" (?:revenue|financial|monetary|cost|costs|money|sales|loss|losses) ");
    private static final Cue INTERNAL =
            Cue.of(" (?:internal|engineering|engineers|operational|operations|ops|on call|staff|team|employees) ");
    private static final Cue USERS =
            Cue.of(" (?:user|users|customer|customers|client|clients|external|public|end|visitors|facing) ");
    private static final Pattern ASIDE = Pattern.compile(
            " (?:duration|severity|services?(?: affected| impacted)?|affected services?|region|regions|time|start|end|date) ");
    private static final Pattern LABEL = Pattern.compile("^([\\p{L}][\\p{L}\\p{N} /&()',-]{2,70}?) ?[:?–—] ?(?=\\S|$)");
    private static final Cue MONEY_WORDS =
            Cue.of("(?i)\\b(?:revenue|financial|monetary|costs?|money|sales|refunds?|losse?s?|lost|credits?)\\b");
    private static final Cue CREW_WORDS = Cue.of(
            "(?i)\\b(?:on-?call|engineers?|responders?|developers?|operators?|sres?|person-hours|engineer(?:ing)?[ -]hours|our (?:team|staff)|support (?:tickets|team|staff))\\b");

    private static final Cue HIT = Cue.of(
            "^(?:(?:number|no|count|total number) (?:of )?)?(?:(?:affected|impacted) (?:users?|customers?|accounts?|clients?|tenants?)"
                    + "|(?:users?|customers?|accounts?|clients?|tenants?)(?: who were)? (?:affected|impacted))(?: count)?$");
    private static final Cue PEOPLE_WORDS = Cue.ofAnyCase("\\b(?:users|customers|clients|visitors)\\b");

    /** Whom a sentence on impact is about. */
    private enum Kind {
        USER,
        REVENUE,
        INTERNAL,
        ASIDE
    }

    /** A sentence, without its label, and as it stands. */
    private record Line(Kind kind, String text, String whole, int line) {}

    private static final int FEWEST_TOLD = 4;

    private final ReportDraft draft;
    private final List<Line> lines = new ArrayList<>();

    private ImpactReader(ReportDraft draft) {
        this.draft = draft;
    }

    /** Sets the draft's impact; null where the report tells none. */
    static void read(ReportDraft draft, List<Field> fields) {
        ImpactReader reader = new ImpactReader(draft);
        for (Part part : draft.parts(Role.IMPACT)) {
            reader.addAll(part.blocks(), reader.ofLabel(part.titleText()));
        }
        boolean headed = !reader.lines.isEmpty();
        if (!headed) {
            reader.addFromHead(fields);
            headed = !reader.lines.isEmpty();
        }
        if (!headed) {
            reader.addFromSummary();
        }
        draft.report().impact(counted(draft, fields, reader.impact(headed)));
    }

    // where no sentence on impact counts users, a fact of the head that is called by them does.
    private static @Nullable Impact counted(ReportDraft draft, List<Field> fields, @Nullable Impact told) {
        if (told != null && told.usersAffected() != null) {
            return told;
        }
        for (Field field : fields) {
            Long users = HIT.in(field.label()) ? Amounts.users("affected users: " + field.value()) : null;
            if (users != null) {
                if (!draft.evidence().containsKey("impact.user")) {
                    draft.evidence("impact.user", field.line(), field.value(), Basis.STATED);
                }
                return told == null
                        ? new Impact(field.written() + ": " + field.value(), null, null, users, null, null)
                        : new Impact(
                                told.user(),
                                told.revenue(),
                                told.internal(),
                                users,
                                told.revenueLost(),
                                told.engineerHours());
            }
        }
        return told;
    }

    private void addAll(List<Block> blocks, @Nullable Kind heading) {
        Kind current = heading;
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> {
                    Kind label = ofWholeLabel(paragraph.content());
                    if (label != null) {
                        current = label;
                    } else {
                        for (Inline line : labeledLines(paragraph.content())) {
                            add(line.oneLine(), current, line.line());
                        }
                    }
                }
                case Bullets bullets -> {
                    for (Item item : bullets.items()) {
                        add(item, current);
                    }
                }
                case Table table -> {
                    for (Row row : table.rows()) {
                        add(row, current);
                    }
                }
                default -> {}
            }
        }
    }

    private @Nullable Kind ofWholeLabel(Inline content) {
        String text = content.oneLine();
        boolean label = text.length() <= 60 && (content.isWholly(Mark.STRONG) || text.endsWith(":"));
        return label ? ofLabel(text) : null;
    }

    /** The lines of a paragraph where each begins with a bold label, else the whole paragraph. */
    private static List<Inline> labeledLines(Inline content) {
        List<Inline> lines = content.lines();
        return lines.size() > 1 && lines.stream().allMatch(line -> line.startsWith(Mark.STRONG))
                ? lines
                : List.of(content);
    }

    private void add(Item item, @Nullable Kind heading) {
        StringBuilder text = new StringBuilder(item.content().oneLine());
        for (Block block : item.nested()) {
            if (block instanceof Bullets nested) {
                nested.items().forEach(each -> join(text, each.content().oneLine()));
            } else if (block instanceof Paragraph paragraph) {
                join(text, paragraph.content().oneLine());
            }
        }
        add(text.toString(), heading, item.line());
    }

    private void add(Row row, @Nullable Kind heading) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i).oneLine();
            text.append(text.isEmpty() ? "" : i == 1 ? ": " : " ").append(cell);
        }
        add(text.toString(), heading, row.line());
    }

    // a sentence on impact is about users, revenue or the inside by its label, else by its words: money, or
    // engineers.
    private void add(String text, @Nullable Kind heading, int line) {
        Matcher label = LABEL.matcher(text);
        Kind labeled = label.find() ? ofLabel(label.group(1)) : null;
        String answer = labeled != null ? text.substring(label.end()).strip() : text;
        if (Examples.isExample(answer) && !draft.isOwnStory()) {
            draft.remark(Remark.LESSON_UNFILLED, line, draft.column(line, answer));
            return;
        }
        String said = Examples.unwrapped(answer);
        if (said.isBlank() || Fillers.isSlot(said) || said.chars().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        Kind kind = labeled != null ? labeled : heading != null ? heading : ofWords(said);
        lines.add(new Line(kind, said, labeled == null ? said : label.group(1) + ": " + said, line));
    }

    private @Nullable Kind ofLabel(String label) {
        String words = " " + Words.bare(label) + " ";
        if (REVENUE.in(words)) {
            return Kind.REVENUE;
        }
        if (INTERNAL.in(words)) {
            return Kind.INTERNAL;
        }
        if (USERS.in(words)) {
            return Kind.USER;
        }
        return ASIDE.matcher(words).matches() ? Kind.ASIDE : null;
    }

    private static Kind ofWords(String text) {
        if (Amounts.money(text) != null) {
            return Kind.REVENUE;
        }
        boolean crew = CREW_WORDS.in(text) && Amounts.users(text) == null && !PEOPLE_WORDS.in(text);
        return crew ? Kind.INTERNAL : Kind.USER;
    }

    // without a part for impact, a fact of the head that tells it in words is the impact.
    private void addFromHead(List<Field> fields) {
        fields.stream()
                .filter(field -> HeadingWords.exact(field.written()) == Role.IMPACT && field.isKnown())
                .filter(field -> Words.count(field.value()) >= FEWEST_TOLD)
                .forEach(field -> add(field.value(), ofLabel(field.written()), field.line()));
    }

    // without a part for impact, a sentence of the summary that counts users or names lost money is the impact.
    private void addFromSummary() {
        for (Part part : draft.parts(Role.SUMMARY, Role.HEADER)) {
            for (Block block : part.blocks()) {
                if (block instanceof Paragraph paragraph) {
                    for (Inline sentence : Sentences.of(paragraph.content())) {
                        String text = sentence.oneLine();
                        if (Amounts.users(text) != null) {
                            lines.add(new Line(Kind.USER, text, text, sentence.line()));
                        } else if (Amounts.money(text) != null && MONEY_WORDS.in(text)) {
                            lines.add(new Line(Kind.REVENUE, text, text, sentence.line()));
                        }
                    }
                }
            }
        }
    }

    private @Nullable Impact impact(boolean headed) {
        Map<Kind, String> texts = new EnumMap<>(Kind.class);
        Map<Kind, String> wholes = new EnumMap<>(Kind.class);
        for (Line line : lines) {
            texts.merge(line.kind(), line.text(), ImpactReader::joined);
            wholes.merge(line.kind(), line.whole(), ImpactReader::joined);
            String member = "impact." + line.kind().name().toLowerCase(java.util.Locale.ROOT);
            if (line.kind() != Kind.ASIDE && !draft.evidence().containsKey(member)) {
                draft.evidence(member, line.line(), line.text(), headed ? Basis.STATED : Basis.DERIVED);
            }
        }
        texts.remove(Kind.ASIDE);
        if (texts.isEmpty()) {
            return null;
        }
        return new Impact(
                texts.get(Kind.USER),
                texts.get(Kind.REVENUE),
                texts.get(Kind.INTERNAL),
                users(wholes),
                money(wholes),
                wholes.get(Kind.INTERNAL) == null ? null : Amounts.hours(wholes.get(Kind.INTERNAL)));
    }

    private static @Nullable Long users(Map<Kind, String> texts) {
        for (Kind kind : List.of(Kind.USER, Kind.REVENUE)) {
            String text = texts.get(kind);
            Long users = text == null ? null : Amounts.users(text);
            if (users != null) {
                return users;
            }
        }
        return null;
    }

    private static @Nullable Money money(Map<Kind, String> texts) {
        String revenue = texts.get(Kind.REVENUE);
        Money money = revenue == null ? null : Amounts.money(revenue);
        String user = texts.get(Kind.USER);
        return money == null && user != null && MONEY_WORDS.in(user) ? Amounts.money(user) : money;
    }

    private static String joined(String old, String more) {
        boolean stopped = ".!?;:".indexOf(old.charAt(old.length() - 1)) >= 0;
        return old + (stopped ? " " : "; ") + more;
    }

    private static void join(StringBuilder text, String more) {
        text.append(text.isEmpty() ? "" : " ").append(more);
    }
}
