package io.hindcast.reading.draft;

import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Inline.Mark;
import io.hindcast.reading.document.Inline.Span;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.ForeignWords;
import io.hindcast.reading.words.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One rung of a ladder of whys while it is read: its question if one was asked, its answer (blank while it is still to come),
 * and whether the report marks it as the root cause.
 */
public record Rung(@Nullable String question, String answer, boolean marked, int line) {
    private static final String WHY = ForeignWords.alternatives("why");
    private static final Pattern LED = Pattern.compile("^(?i)[\\W_]{0,3}(?:why|" + WHY + ")(?!\\p{L})");
    private static final Pattern BECAUSE =
            Pattern.compile("^(?i)(?:because|" + ForeignWords.alternatives("because") + ")(?!\\p{L})");
    private static final int LONGEST_QUESTION = 400;

    // "(Root Cause):", "[root cause]", "Root cause:" before the answer or "<- root cause" after it mark the root
    // cause.
    private static final Cue MARK = Cue.of(
            "(?i)[(\\[] ?(?:this is )?(?:the )?root[ -]cause ?[)\\]] ?:?|^\\W{0,4}root[ -]cause ?:|(?<=[?:.] )root[ -]cause ?:|(?:^\\W{0,4}|(?<=[?:.] ))(?:"
                    + ForeignWords.alternatives("root cause") + ") ?:"
                    + "|(?:←|⇐|<-{1,2}|<=|[-–—]) ?(?:this is )?(?:the )?root[ -]cause\\W{0,3}$");
    private static final Pattern LABEL = Pattern.compile(
            "^(?i)(?:why ?(?:no\\.? ?)?#?\\d{1,2}|(?:\\d(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth) why|why)\\??(?: ?[:.)]| [-–—])\\s*");
    private static final Pattern LEAD = Pattern.compile("^(?:[\\s:;=>→⇒–—-]|(?i:answer ?:|a ?: ))+");
    private static final Pattern NUMBER = Pattern.compile("^(?:\\d{1,2}[.)]|[QA]\\d? ?[:.])\\s+");
    private static final Pattern ASKS =
            Pattern.compile("^(?i)\\W{0,3}(?:and |but |so )?(?:why|how come|what|how|" + WHY + ")(?!\\p{L})");

    /** Reads a line of text as a rung. */
    public static Rung of(Inline content) {
        String text = content.oneLine();
        boolean marked = MARK.in(text);
        String plain =
                withoutLabels(marked ? Words.squeeze(MARK.replaced(text, " ")).replace(" .", ".") : text);
        int asked = questionEnd(plain, content);
        if (asked < 0) {
            return new Rung(null, answer(plain), marked, content.line());
        }
        return new Rung(plain.substring(0, asked).strip(), answer(plain.substring(asked)), marked, content.line());
    }

    /** Whether this line looks like a rung of a ladder: it asks why, is labeled as a why, or begins with "because". */
    public static boolean looksLike(Inline content) {
        String text = content.oneLine();
        String plain = withoutLead(NUMBER, text);
        boolean asks = plain.indexOf('?') > 0
                && ASKS.matcher(plain).lookingAt()
                && LED.matcher(plain).lookingAt();
        return asks
                || LABEL.matcher(plain).lookingAt()
                || BECAUSE.matcher(plain).lookingAt();
    }

    /** The same rung with this answer, and marked as this answer is. */
    public Rung answered(Rung by) {
        return new Rung(question, by.answer, marked || by.marked, answer.isBlank() ? line : by.line);
    }

    /** Whether the question stands without its answer. */
    public boolean isOpen() {
        return question != null && answer.isBlank();
    }

    private static String withoutLabels(String text) {
        return withoutLead(LABEL, withoutLead(NUMBER, text));
    }

    private static String withoutLead(Pattern lead, String text) {
        Matcher matcher = lead.matcher(text);
        return matcher.lookingAt() ? text.substring(matcher.end()) : text;
    }

    // a rung is a question up to its question mark, in bold or not, and the words after it; without a question
    // mark it is an answer alone.
    private static int questionEnd(String plain, Inline content) {
        int mark = plain.indexOf('?');
        if (mark < 0 || mark > LONGEST_QUESTION) {
            return -1;
        }
        boolean bold = content.spans().stream()
                .filter(span -> span.mark() == Mark.STRONG)
                .map(span -> bold(span, content))
                .anyMatch(words -> words.endsWith("?") && plain.startsWith(words));
        return bold || ASKS.matcher(plain).lookingAt() || mark == plain.length() - 1 ? mark + 1 : -1;
    }

    private static String bold(Span span, Inline content) {
        return Words.squeeze(content.text().substring(span.from(), span.to()));
    }

    private static String answer(String text) {
        Matcher lead = LEAD.matcher(text);
        return (lead.lookingAt() ? text.substring(lead.end()) : text).strip();
    }
}
