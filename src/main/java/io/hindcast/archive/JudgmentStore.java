package io.hindcast.archive;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps what people said of pairs that look the same. Every answer ever given stays; no import touches them. */
public interface JudgmentStore {

    /** The answers to one question that stand. */
    Map<Judgment.Pair, Judgment> standing(Judgment.Question question);

    /** Every answer ever given for a pair, the newest first, withdrawn and replaced ones too. */
    List<Judgment> history(Judgment.Pair pair);

    /** Keeps an answer, in place of the one that stood; a blank name is kept as "unnamed". */
    void judge(Judgment.Pair pair, boolean same, String by, @Nullable String why);

    /** Takes the answer back that stands, if one does, so that the question is open again. */
    void withdraw(Judgment.Pair pair, String by);
}
