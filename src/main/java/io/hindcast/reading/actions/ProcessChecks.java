package io.hindcast.reading.actions;

import io.hindcast.reading.words.Words;
import java.util.regex.Pattern;

/** Tells check boxes about the report itself ("Has this report been shared ...?") from actions that somebody is to do. */
public final class ProcessChecks {
    private static final Pattern QUESTION = Pattern.compile("^(?:has|have|is|are|was|were|did|does|do) .{5,300}\\?");
    private static final String PAPER =
            "(?:(?:all|this|the|every|any) )?(?:incident(?: title| report)?|report|post-?mortem|document"
                    + "|sections?(?: above)?|timeline|action(?:able)? items?(?: above)?|corrective actions?|actions|follow-?ups?|tickets|title|review(?: meeting)?)";
    private static final Pattern STATEMENT =
            Pattern.compile("^(?!document (?:how|what|which|why|when|where|who|that|the|our|all|any|steps|and)\\b)"
                    + PAPER + "(?: [\\w/-]{1,20}){0,5}? (?:has|have|is|are|was|were)\\b.*");

    private static final Pattern TOLD = Pattern.compile(
            "^" + PAPER
                    + "(?: (?:is|was|page|doc))? (?:shared|published|reviewed|sent|linked|filed|ticketed|archived|approved|presented|signed off|filled (?:in|out)|completed?|drafted|written up)\\b.*");

    private ProcessChecks() {}

    // a check box that asks or states something about the report, its sections or its actions is a process check
    // and no action.
    /** Whether this task is one. */
    public static boolean isCheck(String text) {
        String plain = Words.fold(Words.brief(text, 300));
        return QUESTION.matcher(plain).lookingAt()
                || STATEMENT.matcher(plain).matches()
                || TOLD.matcher(plain).matches();
    }
}
