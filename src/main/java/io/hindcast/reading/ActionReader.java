package io.hindcast.reading;

import io.hindcast.reading.Block.Bullets;
import io.hindcast.reading.Block.Paragraph;
import io.hindcast.reading.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Reads the corrective actions of a report. */
final class ActionReader {
    private static final Pattern NUMBERED = Pattern.compile("^\\s{0,3}#?\\d{1,2}[.)] .*");

    private final ReportDraft draft;
    private final ActionList list;

    private ActionReader(ReportDraft draft) {
        this.draft = draft;
        this.list = new ActionList(draft);
    }

    /** Sets the draft's actions. */
    static void read(ReportDraft draft) {
        ActionReader reader = new ActionReader(draft);
        List<Part> group = new ArrayList<>();
        for (Part part : draft.parts()) {
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
        draft.report().actions(reader.list.actions());
    }

    /** Reads a part for actions together with the parts under it. */
    private void readGroup(List<Part> group) {
        boolean listed = group.stream().anyMatch(ActionReader::hasList);
        boolean teams = ActionSetting.namesTeams(
                group.stream().skip(1).map(Part::titleText).toList());
        for (Part part : group) {
            boolean child = part != group.getFirst();
            if (child && part.title() != null && isAction(part, listed)) {
                list.add(Objects.requireNonNull(part.title()), part.blocks());
                continue;
            }
            ActionSetting setting = ActionSetting.of(part.titleText(), child && teams);
            list.addAll(part.blocks(), setting, !listed);
        }
    }

    // a heading under actions is an action itself where it is numbered, or where no list is among the actions, and
    // no list stands under it.
    private static boolean isAction(Part part, boolean listed) {
        boolean numbered = NUMBERED.matcher(part.titleText()).matches();
        return !hasList(part) && (numbered || (!listed && part.titleText().contains(" ")));
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
