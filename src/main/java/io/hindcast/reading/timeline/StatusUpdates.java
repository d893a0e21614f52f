package io.hindcast.reading.timeline;

import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Texts;
import io.hindcast.reading.draft.Part;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.time.DateText;
import io.hindcast.reading.time.DateText.Found;
import io.hindcast.reading.time.Days;
import io.hindcast.reading.time.Stamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the updates of a status page: each is led by its state, with its time beside, above or below it. */
final class StatusUpdates {
    private static final Pattern STATE = Pattern.compile(
            "^[\\[(\\s]*(investigating|identified|monitoring|resolved|update|in progress|verifying|completed)\\b(?=\\s*(?:$|[\\])|:.,@–—-]|\\(|[a-z]{3} \\d|\\d))[\\])|:.,@–—\\s-]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern POSTED =
            Pattern.compile("^(?:posted|updated)(?: (?:on|at))?[:\\s]+", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_TIME = 60;
    private static final int MOST_WORDS = 600;
    private static final int MOST = 500;

    private final Days days;
    private final List<Update> updates = new ArrayList<>();
    private @Nullable Update open;
    private @Nullable Stamp above;

    private StatusUpdates(Days days) {
        this.days = days;
    }

    // updates led by "Investigating", "Identified", "Monitoring", "Resolved" and the like, at least two of them
    // with a time beside, above or below, are a timeline where the report has no other.
    /** The updates in the order of the text; empty where fewer than two have a time. */
    static List<Entry> in(ReportDraft draft) {
        StatusUpdates found = new StatusUpdates(draft.days());
        for (Part part : draft.parts()) {
            if (part.title() != null) {
                found.open = null;
                found.line(part.title());
            }
            for (Inline text : Texts.of(part.blocks())) {
                text.lines().forEach(found::line);
            }
        }
        return found.entries();
    }

    // times stand above their updates, or else below them, all over a page: by what stands at its end
    private List<Entry> entries() {
        boolean below = !updates.isEmpty() && updates.getLast().below != null;
        List<Entry> entries = updates.stream()
                .map(update -> update.entry(below))
                .filter(Entry::isTimed)
                .toList();
        return entries.size() < 2 ? List.of() : entries;
    }

    private void line(Inline content) {
        String text = content.oneLine();
        Matcher led = STATE.matcher(text);
        if (led.lookingAt() && updates.size() < MOST) {
            open = new Update(led.group(1), above, content.line());
            open.rest(text.substring(led.end()), days);
            updates.add(open);
            above = null;
            return;
        }
        Stamp alone = alone(text);
        if (alone != null) {
            above = alone;
            if (open != null && open.below == null) {
                open.below = alone;
            }
        } else if (open != null) {
            open.add(text);
        }
    }

    /** The time that this line is, and nothing more. */
    private @Nullable Stamp alone(String text) {
        if (text.length() > LONGEST_TIME || text.chars().noneMatch(Character::isDigit)) {
            return null;
        }
        String bare = POSTED.matcher(text).replaceFirst("");
        Stamp found = Stamp.timedAt(bare, days);
        return found != null && found.end() >= bare.length() ? found : null;
    }

    private static final class Update {
        private final StringBuilder words;
        private final @Nullable Stamp above;
        private final int line;
        private @Nullable Stamp beside;
        private @Nullable Stamp below;

        Update(String state, @Nullable Stamp above, int line) {
            this.words = new StringBuilder(state.substring(0, 1).toUpperCase(Locale.ROOT) + state.substring(1));
            this.above = above;
            this.line = line;
        }

        /** Takes what stands behind the state: a time and words, or words alone. */
        void rest(String text, Days days) {
            Stamp stamp = Stamp.timedAt(text, days);
            if (stamp != null) {
                beside = stamp;
                add(text.substring(Math.min(text.length(), stamp.end())));
                return;
            }
            int last = ending(text, days);
            beside = last < 0 ? null : Stamp.at(text.substring(last), days);
            add(last < 0 ? text : text.substring(0, last));
        }

        /** Where the date and time begin that this text ends with; -1 where it ends with none. */
        private static int ending(String text, Days days) {
            int last = DateText.all(text, days).stream()
                    .mapToInt(Found::from)
                    .max()
                    .orElse(-1);
            Stamp stamp = last < 0 ? null : Stamp.timedAt(text.substring(last), days);
            boolean ends =
                    stamp != null && last + stamp.end() >= text.stripTrailing().length();
            return ends ? last : -1;
        }

        void add(String text) {
            if (!text.isBlank() && words.length() < MOST_WORDS) {
                words.append(words.indexOf(":") < 0 ? ": " : " ").append(text.strip());
            }
        }

        Entry entry(boolean timesBelow) {
            return new Entry(beside != null ? beside : timesBelow ? below : above, words.toString(), line, false);
        }
    }
}
