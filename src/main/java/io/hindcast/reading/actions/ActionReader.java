package io.hindcast.reading.actions;

import io.hindcast.reading.document.Block.Bullets;
import io.hindcast.reading.document.Block.Paragraph;
import io.hindcast.reading.document.Block.Table;
import io.hindcast.reading.draft.Part;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.labels.HeadingWords;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.time.Days;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the corrective actions of a report. */
public final class ActionReader {
    private static final Pattern NUMBERED = Pattern.compile("^\\s{0,3}#?\\d{1,2}[.)] .*");

    private static final Cue CALLED = Cue.of("\\baction (?:items?|points?|plan)\\b|^\\W*(?:\\d+\\W+)?actions\\b");
    private static final Pattern PREVENTION =
            Pattern.compile("\\W*(?:\\d+\\W+)?prevention\\b", Pattern.CASE_INSENSITIVE);

    private final ActionList list;
    private final PromisedActions promised;
    private final Days days;

    private ActionReader(ReportDraft draft) {
        this.list = new ActionList(draft);
        this.promised = new PromisedActions(list, draft);
        this.days = draft.days();
    }

    /** Sets the draft's actions. */
    public static void read(ReportDraft draft) {
        ActionReader reader = new ActionReader(draft);
        List<Part> group = new ArrayList<>();
        for (Part part : withoutSideNotes(draft.parts())) {
            boolean continues = part.role() == Role.ACTIONS && !part.named() && !group.isEmpty();
            if (!continues) {
                reader.readGroup(group);
                group = new ArrayList<>();
            }
            if (part.role() == Role.ACTIONS) {
                group.add(part);
            } else {
                reader.readElsewhere(part);
            }
        }
        reader.readGroup(group);
        if (reader.list.actions().isEmpty()) {
            reader.promised.takeElsewhere(draft.parts());
        }
        draft.report().actions(reader.list.actions());
    }

    // where a heading is nothing but the name of the actions, one that only holds such words in passing has none.
    private static List<Part> withoutSideNotes(List<Part> parts) {
        List<Part> plain = parts.stream().filter(ActionReader::isPlainlyActions).toList();
        if (plain.stream().noneMatch(part -> reachesList(part, parts))) {
            return parts;
        }
        Set<String> beside = beside(plain, parts);
        parts.stream()
                .filter(part -> part.role() == Role.ACTIONS && part.named() && !isPlainlyActions(part))
                .forEach(part -> beside.add(part.titleText()));
        return parts.stream()
                .filter(part -> part.role() != Role.ACTIONS
                        || (!beside.contains(part.titleText())
                                && part.above().stream().noneMatch(beside::contains)))
                .toList();
    }

    // where a part is called actions and lists some, what another says under "Prevention" is how to prevent such
    // incidents, and no further action.
    private static Set<String> beside(List<Part> plain, List<Part> parts) {
        boolean called =
                plain.stream().anyMatch(part -> CALLED.in(Words.fold(part.titleText())) && reachesList(part, parts));
        Set<String> titles = plain.stream().map(Part::titleText).collect(Collectors.toSet());
        return called
                ? plain.stream()
                        .filter(part -> part.above().stream().noneMatch(titles::contains))
                        .map(Part::titleText)
                        .filter(title -> PREVENTION.matcher(title).lookingAt())
                        .collect(Collectors.toCollection(HashSet::new))
                : new HashSet<>();
    }

    private static boolean reachesList(Part top, List<Part> parts) {
        return hasList(top) || parts.stream().anyMatch(part -> part.above().contains(top.titleText()) && hasList(part));
    }

    private static boolean isPlainlyActions(Part part) {
        return part.role() == Role.ACTIONS && part.named() && HeadingWords.exact(part.titleText()) == Role.ACTIONS;
    }

    /** Reads a part for actions together with the parts under it. */
    private void readGroup(List<Part> group) {
        if (group.isEmpty()) {
            return;
        }
        boolean listed = group.stream().anyMatch(ActionReader::hasList);
        ActionBlocks blocks = new ActionBlocks(list, promised, days, !listed);
        boolean teams = ActionSetting.namesTeams(
                group.stream().skip(1).map(Part::titleText).toList());
        for (int i = 0; i < group.size(); i++) {
            Part part = group.get(i);
            boolean child = i > 0;
            if (child && part.title() != null && isAction(part, listed)) {
                list.add(Objects.requireNonNull(part.title()), part.blocks());
                continue;
            }
            ActionSetting setting = ActionSetting.of(part.titleText(), child && teams);
            if (isLedItem(part) && part.blocks().getFirst() instanceof Paragraph paragraph) {
                list.addLine(paragraph.content(), null, List.of(), ActionSetting.NONE, false);
                blocks.addAll(part.blocks().subList(1, part.blocks().size()), setting);
            } else {
                blocks.addAll(part.blocks(), setting);
            }
        }
    }

    // a heading under actions is an action itself where it is numbered, or where no list is among the actions,
    // and no list stands under it.
    private static boolean isAction(Part part, boolean listed) {
        boolean numbered = NUMBERED.matcher(part.titleText()).matches();
        return !hasList(part) && (numbered || (!listed && part.titleText().contains(" ")));
    }

    /** Whether this is one paragraph led by "Action item:". */
    private static boolean isLedItem(Part part) {
        return !part.blocks().isEmpty()
                && part.named()
                && Words.bare(part.titleText()).equals("action item");
    }

    private static boolean hasList(Part part) {
        return part.blocks().stream().anyMatch(block -> block instanceof Bullets || block instanceof Table);
    }

    // elsewhere only a paragraph led by "Action item:", or a table headed as one of actions, holds actions.
    private void readElsewhere(Part part) {
        switch (part.role()) {
            case TIMELINE, REFERENCES, COMPLIANCE, HEADER -> {}
            default ->
                part.blocks().forEach(block -> {
                    if (block instanceof Paragraph paragraph) {
                        list.addLed(paragraph);
                    } else if (block instanceof Table table) {
                        list.add(table, ActionSetting.NONE, false);
                    }
                });
        }
    }
}
