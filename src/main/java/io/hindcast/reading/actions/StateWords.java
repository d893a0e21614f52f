package io.hindcast.reading.actions;

import io.hindcast.reading.time.DueDates;
import io.hindcast.reading.words.ForeignWords;
import io.hindcast.reading.words.Words;
import io.hindcast.report.ActionState;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words and signs by which reports say how far an action has come. */
final class StateWords {
    // words of state; the longer phrase wins, so that "not done" is open and "done" is done.
    private static final Map<String, ActionState> WORDS = words(Map.of(
            ActionState.DONE,
            "done|complete|completed|accomplished|closed|fixed|resolved|finished|implemented|merged|deployed|shipped|released|delivered|closed complete"
                    + "|documented|applied|in place|verified|yes|y|\u2705|\u2714|\u2611|\u2713|\ud83d\udfe2",
            ActionState.IN_PROGRESS,
            "in progress|in-progress|inprogress|ongoing|on-going|doing|wip|work in progress|started|in review|under review"
                    + "|in development|in flight|underway|under way|partially done|partially complete|partially completed"
                    + "|partial|partly done|almost done|mostly done|testing|in testing|on track|at risk|\ud83d\udfe1|\ud83d\udea7|\u23f3|\ud83d\udd04",
            ActionState.BLOCKED,
            "blocked|on hold|stalled|waiting|paused|stuck|\u26d4",
            ActionState.DROPPED,
            "dropped|won't do|wont do|won't fix|wontfix|will not do|will not fix|not doing|cancelled|canceled|abandoned"
                    + "|rejected|declined|obsolete|superseded|not planned|no longer needed|withdrawn|closed incomplete|closed skipped",
            ActionState.OPEN,
            "open|todo|to do|to-do|not started|not yet started|pending|new|planned|backlog|backlogged|in backlog|scheduled"
                    + "|proposed|accepted|triaged|not done|not yet|not complete|not completed|not yet done|incomplete"
                    + "|unstarted|outstanding|unresolved|no|n|\ud83d\udd34|\u26aa|\u2b1c|\u274c|future"));
    private static final Pattern GOES_ON = Pattern.compile("(on|in|via|at|as of|with|during|since) .{0,200}");
    private static final Set<String> CELL_ONLY = Set.of(
            "yes",
            "y",
            "no",
            "n",
            "new",
            "partial",
            "testing",
            "future",
            "accepted",
            "verified",
            "documented",
            "applied",
            "in place",
            "pending",
            "waiting",
            "started");
    private static final Map<Character, List<String>> LONGEST_FIRST = WORDS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.groupingBy(phrase -> phrase.charAt(0)));

    private StateWords() {}

    /** The state that this cell of a status column gives; null where it is blank or no state is known by its words. */
    static @Nullable ActionState ofCell(String cell) {
        ActionState state = told(plain(cell), false);
        return state == null ? WORDS.get(ForeignWords.english(Words.bare(cell))) : state;
    }

    /** The state that this remark gives if it is one, such as the words in "(Done 2025-02-28)"; null for "(open source)". */
    static @Nullable ActionState ofMark(String mark) {
        return told(plain(mark), true);
    }

    /** The phrase of state that stands at this place of the text, whatever its case; empty where none does. */
    static String phraseAt(String text, int from) {
        List<String> phrases = beginningLike(Words.fold(text.substring(from, Math.min(text.length(), from + 1))));
        if (phrases.isEmpty()) {
            return "";
        }
        String rest = Words.fold(text.substring(from, Math.min(text.length(), from + 40)));
        for (String phrase : phrases) {
            if (rest.startsWith(phrase) && !CELL_ONLY.contains(phrase) && endsAt(rest, phrase.length(), false)) {
                return phrase;
            }
        }
        return "";
    }

    private static List<String> beginningLike(String words) {
        return words.isEmpty() ? List.of() : LONGEST_FIRST.getOrDefault(words.charAt(0), List.of());
    }

    // of a sign and a word of state behind it, the word tells more: "🔴 Blocked" is blocked.
    private static @Nullable ActionState told(String words, boolean strict) {
        int signs = 0;
        while (signs < words.length() && isSign(words.codePointAt(signs))) {
            signs += Character.charCount(words.codePointAt(signs));
        }
        ActionState word = signs == 0 ? null : leading(plain(words.substring(signs)), strict);
        return word == null ? leading(words, strict) : word;
    }

    private static boolean isSign(int character) {
        int type = Character.getType(character);
        return type == Character.OTHER_SYMBOL || type == Character.NON_SPACING_MARK || type == Character.MATH_SYMBOL;
    }

    private static @Nullable ActionState leading(String words, boolean strict) {
        for (String phrase : beginningLike(words)) {
            if (words.startsWith(phrase)
                    && !(strict && CELL_ONLY.contains(phrase))
                    && endsAt(words, phrase.length(), strict)) {
                return WORDS.get(phrase);
            }
        }
        return null;
    }

    // a word of state in brackets is a mark only where nothing, a date, a dash or a short link word follows it.
    private static boolean endsAt(String words, int end, boolean strict) {
        if (end == words.length()) {
            return true;
        }
        if (Character.isLetterOrDigit(words.charAt(end)) && Character.isLetterOrDigit(words.charAt(end - 1))) {
            return false;
        }
        String rest = words.substring(end).stripLeading();
        return !strict
                || rest.isEmpty()
                || !Character.isLetter(rest.charAt(0))
                || GOES_ON.matcher(rest).matches()
                || DueDates.startsWithMonth(rest);
    }

    private static String plain(String text) {
        String words = Words.fold(Words.squeeze(text));
        int start = 0;
        while (start < words.length() && isDressing(words.charAt(start))) {
            start++;
        }
        return words.substring(start);
    }

    private static boolean isDressing(char c) {
        return "*_[]()\"'.,;:!-|/\ufe0f ".indexOf(c) >= 0;
    }

    private static Map<String, ActionState> words(Map<ActionState, String> byState) {
        Map<String, ActionState> words = new LinkedHashMap<>();
        byState.forEach((state, list) -> List.of(list.split("\\|", -1)).forEach(word -> words.put(word, state)));
        return Map.copyOf(words);
    }
}
