package io.hindcast.reading.draft;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.labels.HeadingWords;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.time.Stamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a report with one role: its title (null before the first heading), the titles above it, whether the title
 * itself names the role ({@code named}) or the role comes from above, and the blocks under it up to the next title.
 */
public record Part(Role role, boolean named, @Nullable Inline title, List<String> above, List<Block> blocks, int line) {

    /** Copies the lists. */
    public Part {
        above = List.copyOf(above);
        blocks = List.copyOf(blocks);
    }

    /** The title's words on one line; empty where it has none. */
    public String titleText() {
        return title == null ? "" : title.oneLine();
    }

    /** Whether it is of the timeline: by its own or an upper heading, or because its title is a time. */
    public boolean isOfTimeline() {
        if (role == Role.TIMELINE) {
            return true;
        }
        for (String each : above) {
            if (HeadingWords.exact(each) == Role.TIMELINE) {
                return true;
            }
        }
        return role.mayTellEvents() && Stamp.startsTimed(titleText());
    }
}
