package io.hindcast.reading.draft;

import io.hindcast.reading.document.Block.Heading;
import io.hindcast.reading.document.Document;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Section;
import io.hindcast.reading.labels.HeadingWords;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.words.Cue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the role of every stretch of a document. */
final class SectionRoles {
    // a first heading of the highest level that names a part and goes on behind a dash or a colon is a title.
    private static final Cue TITLED = Cue.of("(?: [-–—|]|:) (?:[^\\s:]+ ){2,}[^\\s:]+");

    /** A time in brackets at the end of a heading, which makes it an entry of its timeline. */
    private static final Cue TIMED = Cue.of("\\(~? ?\\d{1,2}[:.h]\\d\\d[^()]{0,40}\\)$");

    private final List<Section> sections;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final Map<Integer, Optional<Role>> unaided = new HashMap<>();
    private final Map<Integer, Boolean> together = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();

    private SectionRoles(List<Section> sections) {
        this.sections = sections;
        for (int i = 0; i < sections.size(); i++) {
            Heading heading = sections.get(i).heading();
            if (heading != null) {
                places.put(heading.line(), i);
            }
        }
    }

    /** The document's parts in reading order. */
    static List<Part> of(Document document) {
        SectionRoles roles = new SectionRoles(document.sections());
        for (int i = 0; i < roles.sections.size(); i++) {
            roles.add(i);
        }
        return List.copyOf(roles.parts);
    }

    private void add(int index) {
        Section section = sections.get(index);
        Role inherited = inherited(index);
        Role own = own(index, inherited);
        Role role = own != null ? own : inherited != null ? inherited : Role.HEADER;
        if (own == null && inherited == null && section.heading() != null && !holdsTogether(index) && index > 0) {
            role = Role.OTHER;
        }
        List<String> above = new ArrayList<>(section.path().size());
        for (Heading each : section.path()) {
            above.add(each.content().oneLine());
        }
        Inline title = section.heading() == null ? null : section.heading().content();
        parts.addAll(LabelledParts.of(new Part(role, own != null, title, above, section.blocks(), section.line())));
    }

    // a heading that is nothing but the name of a part has that role; under a part with a role, only such a
    // heading starts another, else the role is passed down; the first of several that only holds such words has none.
    private @Nullable Role own(int index, @Nullable Role inherited) {
        Heading heading = sections.get(index).heading();
        if (heading == null) {
            return null;
        }
        String text = heading.content().oneLine();
        Role exact = HeadingWords.exact(text);
        if (inherited == Role.ACTIONS && exact != null && exact.groupsActions()) {
            return null;
        }
        if (inherited == Role.TIMELINE && TIMED.in(text)) {
            return null;
        }
        if (isFirstHeading(index) && heading.level() == 1 && TITLED.in(text)) {
            return null;
        }
        if (exact != null && !(isFirstHeading(index) && holdsTogether(index))) {
            return exact;
        }
        boolean above = isFirstHeading(index) && heading.level() == 1 && sections.size() > index + 1;
        return inherited == null && !above && !holdsTogether(index) ? HeadingWords.inside(text) : null;
    }

    private @Nullable Role inherited(int index) {
        List<Heading> path = sections.get(index).path();
        for (int i = path.size() - 1; i >= 0; i--) {
            int above = indexOf(path.get(i));
            Role role = above < 0 ? null : unaided(above);
            if (role != null) {
                return role;
            }
        }
        return null;
    }

    /** The role that a heading has by itself, told once: all that is below asks for it. */
    private @Nullable Role unaided(int index) {
        return unaided.computeIfAbsent(index, each -> Optional.ofNullable(own(each, null)))
                .orElse(null);
    }

    private int indexOf(Heading heading) {
        return places.getOrDefault(heading.line(), -1);
    }

    private boolean isFirstHeading(int index) {
        return index == 0 || (index == 1 && sections.getFirst().heading() == null);
    }

    // a heading above two or more differently named parts only holds them together; it is a title.
    private boolean holdsTogether(int index) {
        return together.computeIfAbsent(index, this::partsTwo);
    }

    private boolean partsTwo(int index) {
        Heading heading = sections.get(index).heading();
        if (heading == null) {
            return false;
        }
        Set<Role> below = new HashSet<>();
        for (int i = index + 1; i < sections.size() && below.size() < 2; i++) {
            Heading next = sections.get(i).heading();
            if (next == null || next.level() <= heading.level()) {
                break;
            }
            Role role = HeadingWords.exact(next.content().oneLine());
            if (role != null) {
                below.add(role);
            }
        }
        return below.size() >= 2;
    }
}
