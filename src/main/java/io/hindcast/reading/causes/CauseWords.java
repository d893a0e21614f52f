package io.hindcast.reading.causes;

import io.hindcast.reading.causes.CauseText.Statement;
import io.hindcast.reading.words.Words;
import io.hindcast.report.Why;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the statements of a part become the words of a cause: without the label that leads them, joined as far as they stay short. */
final class CauseWords {
    private static final int LONGEST_CAUSE = 500;
    private static final int LONGEST_LIST = 1_200;

    private static final Pattern LABEL = Pattern.compile(
            "^(?i)(?:(?:immediate |initial )?trigger(?:\\(s\\))?|(?:the )?(?:root|underlying|immediate|proximate|direct|technical|primary|main|secondary)"
                    + "[ -]causes?(?:\\(s\\))?|contributing factors?|causes?)\\s?[:–—-]\\s*");

    private CauseWords() {}

    /** The words of statements under one heading. */
    static String of(List<Statement> statements) {
        return statements.size() == 1 ? unlabeled(joined(statements)) : joined(statements);
    }

    /** The factor that an item tells; {@code root}: it is the root cause, unless its label says that it is the trigger. */
    static Why factor(Statement statement, boolean root) {
        var label = LABEL.matcher(statement.text());
        boolean labeled = label.lookingAt();
        String words = labeled ? statement.text().substring(label.end()) : statement.text();
        boolean trigger = labeled && Words.bare(statement.text()).matches("(?:immediate |initial )?trigger\\b.*");
        return new Why(null, words.isBlank() ? statement.text() : words, root && !trigger, statement.line());
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
}
