package io.hindcast.reading.words;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells words that only fill a place, such as "TBD" or "[Name]", from words that say something. */
public final class Fillers {
    private static final Set<String> EMPTY = Set.of(
            "",
            "na",
            "n a",
            "none",
            "tbd",
            "tba",
            "tbc",
            "unknown",
            "todo",
            "to be determined",
            "to be confirmed",
            "to be done",
            "to be added",
            "not applicable",
            "xxx",
            "yyyy mm dd",
            "null",
            "nil");
    private static final int LONGEST_EMPTY =
            EMPTY.stream().mapToInt(String::length).max().orElse(0);
    private static final Pattern BRACES = Pattern.compile("^\\{\\{?(.{0,60}?)\\}\\}?$");
    private static final Pattern BRACKETS = Pattern.compile("^(?:\\[(.{0,60}?)\\]|<(.{0,60}?)>)$");
    private static final Set<String> SLOT_WORDS = Set.of(
            "task",
            "action",
            "item",
            "description",
            "summary",
            "owner",
            "name",
            "team",
            "priority",
            "due",
            "date",
            "status",
            "state",
            "ticket",
            "link",
            "issue",
            "title",
            "insert",
            "your",
            "example",
            "here",
            "to",
            "the",
            "a",
            "an",
            "of",
            "github",
            "jira",
            "link to github issue",
            "list",
            "add",
            "fill",
            "in",
            "text",
            "answer",
            "why",
            "reason",
            "action item",
            "what",
            "when",
            "who",
            "how",
            "n",
            "1",
            "2",
            "3",
            "number",
            "id",
            "type",
            "event",
            "time");

    private Fillers() {}

    // a cell or an item that holds nothing, a dash, "TBD", or only a slot such as [Task] or {{ summary }}.
    /** Whether this text only fills its place and tells nothing. */
    public static boolean isFiller(String text) {
        String plain = Words.squeeze(text);
        return isDashes(plain)
                || isSlot(plain)
                || (letters(plain) <= LONGEST_EMPTY && EMPTY.contains(Words.bare(plain)));
    }

    private static boolean isDashes(String plain) {
        int dashes = 0;
        while (dashes < plain.length() && "-–—?.…_*/".indexOf(plain.charAt(dashes)) >= 0) {
            dashes++;
        }
        return dashes == plain.length();
    }

    /** How many letters and figures there are, counted up to one more than any word for nothing has. */
    private static int letters(String plain) {
        int letters = 0;
        for (int i = 0; i < plain.length() && letters <= LONGEST_EMPTY; i++) {
            letters += Character.isLetterOrDigit(plain.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    /** Whether the text is nothing but a template's slot: brackets of any kind around words that name what belongs there. */
    public static boolean isSlot(String text) {
        String plain = Words.squeeze(text);
        if (plain.isEmpty() || "{[<".indexOf(plain.charAt(0)) < 0) {
            return false;
        }
        var braces = BRACES.matcher(plain);
        if (braces.matches()) {
            return namesSlot(braces.group(1));
        }
        var brackets = BRACKETS.matcher(plain);
        return brackets.matches() && namesSlot(brackets.group(1) != null ? brackets.group(1) : brackets.group(2));
    }

    /** The text without a template's braces around its words: "{{ Write a policy }}" is "Write a policy". */
    public static String unbraced(String text) {
        return text.replace("{{", "").replace("}}", "").strip();
    }

    /** The words without empty brackets, and without punctuation that hangs at their ends once something was cut. */
    public static String undangled(String words) {
        String task = Words.squeeze(
                words.replace("( )", " ").replace("()", " ").replace("[ ]", " ").replace("[]", " "));
        int end = task.length();
        while (end > 0 && " ,;:-–—([|*".indexOf(task.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = 0;
        while (start < end && " ,;:-–—)]|*".indexOf(task.charAt(start)) >= 0) {
            start++;
        }
        return task.substring(start, end).replace(" .", ".").replace(" ,", ",");
    }

    private static boolean namesSlot(String inside) {
        String bare = Words.bare(inside);
        if (bare.isEmpty()) {
            return true;
        }
        for (String word : bare.split(" ", -1)) {
            if (!SLOT_WORDS.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
