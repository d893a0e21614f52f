package io.hindcast.reading.narrative;

import io.hindcast.reading.actions.ProcessChecks;
import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Bullets;
import io.hindcast.reading.document.Block.Item;
import io.hindcast.reading.draft.Part;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Words;
import io.hindcast.report.Basis;
import io.hindcast.report.Compliance;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the check boxes about the report itself. */
final class ComplianceReader {
    private static final Cue SHARED = Cue.of(
            "\\b(?:shared|presented|reviewed|circulated|sent|submitted|discussed)\\b.{0,60}\\b(?:arb|architecture|review board|board|committee)\\b"
                    + "|\\b(?:arb|architecture review board|review board)\\b.{0,60}\\b(?:shared|presented|reviewed|informed|notified|sign)");
    private static final Cue TICKETED = Cue.of(
            "\\b(?:actions?(?:able)?|follow-?ups?|tasks)\\b.{0,90}\\b(?:tickets?|jira|issues?|backlog|tracked)\\b"
                    + "|\\b(?:tickets?|issues?)\\b.{0,60}\\b(?:actions?|follow-?ups?)\\b");
    private static final Cue LOGGED = Cue.of(
            "\\b(?:linked|listed|added|recorded|registered|indexed|archived|filed)\\b.{0,60}\\b(?:incident (?:log|register|index|archive|list)|log|register|index|archive|wiki)\\b"
                    + "|\\bincident (?:log|register|index)\\b");

    private final ReportDraft draft;
    private @Nullable Boolean shared;
    private @Nullable Boolean ticketed;
    private @Nullable Boolean logged;

    private ComplianceReader(ReportDraft draft) {
        this.draft = draft;
    }

    /** Sets the draft's compliance boxes; those that the report does not have stay unknown. */
    static void read(ReportDraft draft) {
        ComplianceReader reader = new ComplianceReader(draft);
        for (Part part : draft.parts(Role.COMPLIANCE, Role.ACTIONS, Role.REFERENCES, Role.OTHER)) {
            reader.addAll(part.blocks(), part.role() == Role.COMPLIANCE);
        }
        draft.report().compliance(new Compliance(reader.shared, reader.ticketed, reader.logged));
    }

    private void addAll(List<Block> blocks, boolean surely) {
        Deque<Block> open = new ArrayDeque<>(blocks);
        while (!open.isEmpty()) {
            if (open.poll() instanceof Bullets bullets) {
                for (Item item : bullets.items()) {
                    if (item.checked() != null) {
                        add(item, item.checked(), surely);
                    }
                    open.addAll(item.nested());
                }
            }
        }
    }

    // a box about sharing with the review board, about tickets for the actions, or about the incident log, in
    // any words; outside a part for compliance only where the box states or asks something about the report.
    private void add(Item item, boolean checked, boolean surely) {
        String text = Words.fold(Words.brief(item.content().text(), 300));
        if (!surely && !ProcessChecks.isCheck(text)) {
            return;
        }
        if (SHARED.in(text)) {
            shared = shared == null ? checked : Boolean.valueOf(shared && checked);
            told("sharedWithArb", item);
        } else if (TICKETED.in(text)) {
            ticketed = ticketed == null ? checked : Boolean.valueOf(ticketed && checked);
            told("actionsTicketed", item);
        } else if (LOGGED.in(text)) {
            logged = logged == null ? checked : Boolean.valueOf(logged && checked);
            told("linkedInLog", item);
        }
    }

    /** The first box of its kind is the one that is shown. */
    private void told(String box, Item item) {
        if (!draft.evidence().containsKey("compliance." + box)) {
            draft.evidence("compliance." + box, item.line(), item.content().text(), Basis.STATED);
        }
    }
}
