package io.hindcast.insight;

import io.hindcast.deciding.FixName;
import io.hindcast.deciding.Said;
import io.hindcast.deciding.SameCause;
import io.hindcast.deciding.SameCauses;
import io.hindcast.report.ReportKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answers to "same cause?" as a list. */
final class ListedAnswers implements SameCauses {
    final List<SameCause> listed = new ArrayList<>();

    /** An answer about the report of this key in the archive "test". */
    ListedAnswers says(FixName fix, String key, boolean same) {
        listed.add(new SameCause(
                listed.size() + 1L, fix, "test", new ReportKey(key), same, new Said("Ada", Instant.EPOCH, null, null)));
        return this;
    }

    @Override
    public List<SameCause> standing() {
        return List.copyOf(listed);
    }

    @Override
    public List<SameCause> of(FixName fix) {
        return listed.stream().filter(answer -> answer.fix().equals(fix)).toList();
    }

    @Override
    public Optional<SameCause> answer(Question question, boolean same, @Nullable String by, @Nullable String why) {
        says(question.fix(), question.report().value(), same);
        return Optional.empty();
    }

    @Override
    public boolean undo(SameCause answer, @Nullable String by) {
        return listed.remove(answer);
    }
}
