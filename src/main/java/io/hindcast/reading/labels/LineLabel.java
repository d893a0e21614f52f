package io.hindcast.reading.labels;

import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Inline.Mark;
import io.hindcast.reading.words.Words;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The label that leads a line: its words, bold up to their end or plain up to a colon, the part of a report that they name
 * (null where they name none), and where what they label begins.
 */
public record LineLabel(
        String words, boolean bold, @Nullable Role role, int end) {
    private static final char WIDE_COLON = '：';
    private static final Pattern GAP = Pattern.compile("\\s+");
    private static final int LONGEST_BOLD = 60;
    private static final int LONGEST_PLAIN = 40;
    private static final int MOST_WORDS = 5;
    private static final int FEWEST_TOLD = 5;
    private static final int FEWEST_OF_SENTENCE = 3;
    private static final int FEWEST_SIGNS = 8;
    /** Parts that a numbered or a timed list may label in one of its items. */
    private static final Set<Role> OF_ITEMS = EnumSet.of(
            Role.SUMMARY,
            Role.BACKGROUND,
            Role.IMPACT,
            Role.DETECTION,
            Role.TRIGGER,
            Role.RESOLUTION,
            Role.COMPLIANCE,
            Role.REFERENCES);

    /** The label of this line, or null where it has none. */
    public static @Nullable LineLabel of(Inline line) {
        String text = line.text();
        int bold = boldEnd(line);
        if (bold > 0) {
            String words = text.substring(0, bold);
            int end = !words.endsWith(":") && (text.startsWith(":", bold) || text.startsWith("：", bold))
                    ? bold + 1
                    : bold;
            return new LineLabel(words, true, HeadingWords.exact(words), end);
        }
        int colon = plainEnd(text);
        return colon < 0 ? null : plain(text, colon);
    }

    /** Where the bold words end that the line begins with; 0 where it begins with none. */
    private static int boldEnd(Inline line) {
        for (Inline.Span span : line.spans()) {
            if (span.mark() == Mark.STRONG && span.from() == 0) {
                return span.to();
            }
        }
        return 0;
    }

    private static LineLabel plain(String text, int colon) {
        String words = text.substring(0, colon);
        Role role = HeadingWords.exact(words);
        boolean tells = !text.substring(colon + 1).isBlank();
        // "Log: see there" and "Action: restarted" are no parts
        boolean loose = tells && (role == Role.TIMELINE || words.equalsIgnoreCase("action"));
        return new LineLabel(words, false, loose ? null : role, colon + 1);
    }

    /** Where the colon of a plain label stands: behind a few words that begin with a capital, before a gap; else -1. */
    public static int plainEnd(String text) {
        if (text.isEmpty() || !mayBegin(text.charAt(0))) {
            return -1;
        }
        int gaps = 0;
        for (int i = 1; i < Math.min(text.length(), LONGEST_PLAIN); i++) {
            char c = text.charAt(i);
            if (c == ':' || c == WIDE_COLON) {
                return c == WIDE_COLON || i + 1 == text.length() || text.charAt(i + 1) == ' ' ? i : -1;
            }
            gaps += c == ' ' ? 1 : 0;
            if (gaps >= MOST_WORDS || (!Character.isLetterOrDigit(c) && " ()'’/&-".indexOf(c) < 0)) {
                return -1;
            }
        }
        return -1;
    }

    // a script without capitals may begin with any letter
    private static boolean mayBegin(char first) {
        return Character.isUpperCase(first) || Character.getType(first) == Character.OTHER_LETTER;
    }

    /** Whether it names a part and what follows is told in words, or stands in the lines below. */
    public boolean startsPart(String line) {
        String rest = line.substring(end).strip();
        int fewest = rest.endsWith(".") ? FEWEST_OF_SENTENCE : FEWEST_TOLD;
        return role != null
                && words.length() <= LONGEST_BOLD
                && (rest.isEmpty() || GAP.split(rest, FEWEST_TOLD + 1).length >= fewest || areSigns(rest));
    }

    // Chinese and Japanese part no words
    private static boolean areSigns(String rest) {
        return rest.codePoints().filter(Character::isIdeographic).count() >= FEWEST_SIGNS;
    }

    /** A field with this label and no value yet. */
    public Field field() {
        return new Field(Words.bare(words), words, "", 1);
    }

    /** Whether it labels a fact of the head, such as the severity or a duration. */
    boolean isFact() {
        return FactLabels.knows(field());
    }

    /** Whether it names a part that an item of a list, or one phase of a timeline, may be labeled with as well. */
    public boolean mayBeOfItem() {
        return role != null && OF_ITEMS.contains(role);
    }
}
