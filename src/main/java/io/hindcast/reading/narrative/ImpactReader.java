package io.hindcast.reading.narrative;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Paragraph;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Sentences;
import io.hindcast.reading.draft.Part;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.labels.Field;
import io.hindcast.reading.labels.HeadingWords;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Words;
import io.hindcast.report.Basis;
import io.hindcast.report.Impact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads who was hurt and how much. */
final class ImpactReader {
    private static final Cue HIT = Cue.of(
            "^(?:(?:number|no|count|total number) (?:of )?)?(?:(?:affected|impacted) (?:users?|customers?|accounts?|clients?|tenants?)"
                    + "|(?:users?|customers?|accounts?|clients?|tenants?)(?: who were)? (?:affected|impacted))(?: count)?$");

    private static final int FEWEST_TOLD = 4;

    private final ReportDraft draft;
    private final ImpactText text;

    private ImpactReader(ReportDraft draft) {
        this.draft = draft;
        this.text = new ImpactText(draft);
    }

    /** Sets the draft's impact; null where the report tells none. */
    static void read(ReportDraft draft, List<Field> fields) {
        ImpactReader reader = new ImpactReader(draft);
        for (Part part : draft.parts(Role.IMPACT)) {
            reader.text.addAll(part.blocks(), ImpactKind.ofLabel(part.titleText()));
        }
        boolean headed = !reader.text.lines().isEmpty();
        if (!headed) {
            reader.addFromHead(fields);
            headed = !reader.text.lines().isEmpty();
        }
        if (!headed) {
            reader.addFromSummary();
        }
        draft.report().impact(counted(draft, fields, ImpactTotals.of(reader.text.lines(), draft, headed)));
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

    // without a part for impact, a fact of the head that tells it in words is the impact.
    private void addFromHead(List<Field> fields) {
        fields.stream()
                .filter(field -> HeadingWords.exact(field.written()) == Role.IMPACT && field.isKnown())
                .filter(field -> Words.count(field.value()) >= FEWEST_TOLD)
                .forEach(field -> text.add(field.value(), ImpactKind.ofLabel(field.written()), field.line()));
    }

    // without a part for impact, a sentence of the summary that counts users or names lost money is the impact.
    private void addFromSummary() {
        for (Part part : draft.parts(Role.SUMMARY, Role.HEADER)) {
            for (Block block : part.blocks()) {
                if (block instanceof Paragraph paragraph) {
                    for (Inline sentence : Sentences.of(paragraph.content())) {
                        String words = sentence.oneLine();
                        if (Amounts.users(words) != null) {
                            text.add(new ImpactLine(ImpactKind.USER, words, words, sentence.line()));
                        } else if (ImpactTotals.tellMoney(words)) {
                            text.add(new ImpactLine(ImpactKind.REVENUE, words, words, sentence.line()));
                        }
                    }
                }
            }
        }
    }
}
