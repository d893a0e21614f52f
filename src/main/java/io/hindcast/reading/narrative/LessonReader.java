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
import io.hindcast.reading.draft.Part;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.labels.HeadingWords;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.words.Fillers;
import io.hindcast.reading.words.Words;
import io.hindcast.report.Basis;
import io.hindcast.report.Lessons;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what went well, where luck helped, and what needs improvement. */
final class LessonReader {
    private static final Pattern NONE = Pattern.compile(
            "^(?:(?:none|n/?a|nothing|nowhere|not really|not much|not applicable|no luck|not this time|no)"
                    + "|(?:we|it|there|i) (?:did not|didn't|do not|don't|were not|weren't|was not|wasn't|had no|had none|had not|was no|was none))"
                    + "(?:,? (?:to note|really|here|this time|known|that we can see|that we could see|that we know of|in particular|special|of note|at all|identified|luck|lucky|get lucky|any|have any|applicable|much))*[.!]?$");

    private static final Pattern LEAD = Pattern.compile("^[\\s:?–—-]+");

    private final ReportDraft draft;
    private final Map<Role, List<String>> lessons = new EnumMap<>(Role.class);

    private LessonReader(ReportDraft draft) {
        this.draft = draft;
    }

    /** Sets the draft's lessons. */
    static void read(ReportDraft draft) {
        LessonReader reader = new LessonReader(draft);
        for (Part part : draft.parts(Role.LESSONS, Role.WENT_WELL, Role.LUCKY, Role.IMPROVE)) {
            reader.addAll(part.blocks(), part.role());
        }
        draft.report().lessons(new Lessons(reader.of(Role.WENT_WELL), reader.of(Role.LUCKY), reader.of(Role.IMPROVE)));
    }

    private List<String> of(Role role) {
        return lessons.getOrDefault(role, List.of());
    }

    // each item is a lesson; a paragraph is one only where the part holds no list, since it else introduces the
    // list.
    private void addAll(List<Block> blocks, Role role) {
        boolean listed = blocks.stream().anyMatch(block -> block instanceof Bullets || block instanceof Table);
        Role current = role;
        for (Block block : blocks) {
            switch (block) {
                case Bullets bullets -> {
                    for (Item item : bullets.items()) {
                        add(item, current);
                    }
                }
                case Table table -> add(table, current);
                case Paragraph paragraph -> {
                    Role label = label(paragraph.content());
                    current = label != null ? label : current;
                    if (label == null) {
                        addLines(paragraph.content(), current, listed);
                    }
                }
                default -> {}
            }
        }
    }

    private void addLines(Inline content, Role role, boolean listed) {
        boolean each = content.lines().stream().anyMatch(line -> question(line) != null);
        for (Inline line : each ? content.lines() : List.of(content)) {
            if (!listed || question(line) != null) {
                add(line, List.of(), role);
            }
        }
    }

    private static @Nullable Role label(Inline content) {
        String text = content.oneLine();
        boolean whole = content.isWholly(Mark.STRONG) || text.endsWith(":") || text.endsWith("?");
        return whole && text.length() <= 60 ? lesson(HeadingWords.exact(text)) : null;
    }

    private static @Nullable Role lesson(@Nullable Role role) {
        return role == Role.WENT_WELL || role == Role.LUCKY || role == Role.IMPROVE ? role : null;
    }

    private void add(Item item, Role role) {
        Role label = label(item.content());
        if (label == null || item.nested().stream().noneMatch(Bullets.class::isInstance)) {
            add(item.content(), item.nested(), label != null ? label : role);
            return;
        }
        for (Block block : item.nested()) {
            if (block instanceof Bullets bullets) {
                bullets.items().forEach(each -> add(each.content(), List.of(), label));
            }
        }
    }

    private void add(Table table, Role role) {
        for (Row row : table.rows()) {
            Role ofRow = row.cells().isEmpty()
                    ? null
                    : lesson(HeadingWords.exact(row.cells().getFirst().oneLine()));
            for (int i = ofRow == null ? 0 : 1; i < row.cells().size(); i++) {
                Role ofColumn = i < table.head().size()
                        ? lesson(HeadingWords.exact(table.head().get(i).oneLine()))
                        : null;
                if (ofRow != null || ofColumn != null || row.cells().size() == 1) {
                    add(row.cells().get(i), List.of(), ofRow != null ? ofRow : ofColumn != null ? ofColumn : role);
                }
            }
        }
    }

    // "**What went well?** An answer" is an answer under that label; lessons without any label need improvement.
    private void add(Inline content, List<Block> nested, Role role) {
        Inline label = question(content);
        Role labeled = label == null ? null : lesson(HeadingWords.exact(label.oneLine()));
        String text = content.oneLine();
        String answer = label == null
                ? text
                : text.substring(Math.min(text.length(), label.oneLine().length()));
        StringBuilder lesson = new StringBuilder(LEAD.matcher(answer).replaceFirst(""));
        if (lesson.isEmpty()) {
            nested.forEach(block -> {
                if (block instanceof Paragraph paragraph) {
                    lesson.append(lesson.isEmpty() ? "" : " ")
                            .append(paragraph.content().oneLine());
                }
            });
        }
        keep(lesson.toString(), labeled != null ? labeled : role == Role.LESSONS ? Role.IMPROVE : role, content.line());
    }

    /** The words at the start of this line that name what the lesson is; null where there are none. */
    private static @Nullable Inline question(Inline content) {
        String text = content.oneLine();
        int end = text.indexOf('?') + 1;
        end = end > 0 && end <= 60 ? end : text.indexOf(':') + 1;
        if (end <= 0 || end > 60 || lesson(HeadingWords.exact(text.substring(0, end))) == null) {
            return null;
        }
        return Inline.plain(text.substring(0, end), content.line(), content.column());
    }

    private void keep(String text, Role role, int line) {
        if (Examples.isExample(text) && !draft.isOwnStory()) {
            draft.remark(Remark.LESSON_UNFILLED, line, draft.column(line, text));
            return;
        }
        String lesson = Examples.unwrapped(text);
        if (Fillers.isFiller(lesson) || isNone(lesson) || lesson.chars().noneMatch(Character::isLetter)) {
            return;
        }
        List<String> kept = lessons.computeIfAbsent(role, any -> new ArrayList<>());
        String member = switch (role) {
            case WENT_WELL -> "lessons.wentWell";
            case LUCKY -> "lessons.lucky";
            default -> "lessons.improve";
        };
        draft.evidence(member + "[" + kept.size() + "]", line, lesson, Basis.STATED);
        kept.add(lesson);
    }

    // "We did not.", "None.", "Not much." say that there is no such lesson.
    private static boolean isNone(String lesson) {
        String text = Words.fold(lesson);
        return text.length() <= 60 && NONE.matcher(text).matches();
    }
}
