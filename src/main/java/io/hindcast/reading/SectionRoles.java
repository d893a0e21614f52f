package io.hindcast.reading;

import io.hindcast.reading.Block.Bullets;
import io.hindcast.reading.Block.Heading;
import io.hindcast.reading.Block.Item;
import io.hindcast.reading.Block.Paragraph;
import io.hindcast.reading.Block.Table;
import io.hindcast.reading.Inline.Mark;
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
    private static final int MOST_LABEL = 60;

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
        List<String> above =
                section.path().stream().map(each -> each.content().oneLine()).toList();
        Inline title = section.heading() == null ? null : section.heading().content();
        split(new Part(role, own != null, title, above, section.blocks(), section.line()));
    }

    // a heading that is nothing but the name of a part has that role; under a part with a role, only such a
    // heading starts another, else the role is passed down.
    private @Nullable Role own(int index, @Nullable Role inherited) {
        Heading heading = sections.get(index).heading();
        if (heading == null) {
            return null;
        }
        String text = heading.content().oneLine();
        Role exact = HeadingWords.exact(text);
        if (inherited == Role.ACTIONS && exact != null && groupsActions(exact)) {
            return null;
        }
        if (exact != null && !(isFirstHeading(index) && holdsTogether(index))) {
            return exact;
        }
        return inherited == null && !holdsTogether(index) ? HeadingWords.inside(text) : null;
    }

    // under actions, "Detection", "Documentation" or "Architecture" group actions and start no part of their own.
    private static boolean groupsActions(Role role) {
        return switch (role) {
            case BACKGROUND, DETECTION, TRIGGER, RESOLUTION, REFERENCES, IMPACT -> true;
            default -> false;
        };
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

    // a bold or slanted line, or a short line before a list or a table or with a colon or question mark at its
    // end,
    // that names a part starts it like a heading.
    private void split(Part whole) {
        List<Block> blocks = new ArrayList<>();
        Part current = whole;
        List<Block> all = LabelledLines.apart(loosened(whole));
        for (int i = 0; i < all.size(); i++) {
            Block next = i + 1 < all.size() ? all.get(i + 1) : null;
            Label label = all.get(i) instanceof Paragraph paragraph ? label(paragraph.content(), next) : null;
            if (label == null || (whole.role() == Role.ACTIONS && groupsActions(label.role()))) {
                blocks.add(all.get(i));
                continue;
            }
            finish(current, blocks);
            blocks = new ArrayList<>();
            current = new Part(
                    label.role(),
                    true,
                    label.title(),
                    under(whole),
                    List.of(),
                    label.title().line());
            if (!label.rest().isBlank()) {
                blocks.add(new Paragraph(label.rest(), label.rest().line()));
            }
        }
        finish(current, blocks);
    }

    // a list whose items are parts by their labels, at least two different ones, is these parts.
    private static List<Block> loosened(Part whole) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : whole.blocks()) {
            boolean may = whole.role() == Role.HEADER || whole.role() == Role.OTHER;
            if (may && block instanceof Bullets list && partsIn(list) >= 2) {
                spread(list, blocks);
            } else {
                blocks.add(block);
            }
        }
        return blocks;
    }

    // facts of the head, such as the severity, stand first, so that they do not fall to the part above them
    private static void spread(Bullets list, List<Block> into) {
        List<Item> facts =
                list.items().stream().filter(item -> partOf(item) == null).toList();
        if (!facts.isEmpty()) {
            into.add(new Bullets(list.ordered(), facts, list.line()));
        }
        for (Item item : list.items()) {
            if (partOf(item) != null) {
                into.add(new Paragraph(item.content(), item.line()));
                into.addAll(item.nested());
            }
        }
    }

    private static long partsIn(Bullets list) {
        return list.items().stream()
                .map(SectionRoles::partOf)
                .filter(role -> role != null && role.tellsOfIncident())
                .distinct()
                .count();
    }

    private static @Nullable Role partOf(Item item) {
        Label label = item.content().isBlank()
                ? null
                : lead(item.content(), item.content().lines());
        if (label == null && !item.content().isBlank() && !item.nested().isEmpty() && isBold(item.content())) {
            label = label(item.content(), item.nested().getFirst());
        }
        return label == null ? null : label.role();
    }

    // "- **Actions**:" above a list of its own
    private static boolean isBold(Inline content) {
        return content.isWholly(Mark.STRONG) || (content.startsWith(Mark.STRONG) && isLed(content));
    }

    private static List<String> under(Part whole) {
        List<String> above = new ArrayList<>(whole.above());
        if (whole.title() != null) {
            above.add(whole.titleText());
        }
        return above;
    }

    private void finish(Part part, List<Block> blocks) {
        if (part.title() != null || !blocks.isEmpty()) {
            parts.add(new Part(part.role(), part.named(), part.title(), part.above(), blocks, part.line()));
        }
    }

    private record Label(Role role, Inline title, Inline rest) {}

    private static @Nullable Label label(Inline content, @Nullable Block next) {
        List<Inline> lines = content.lines();
        Inline first = lines.getFirst();
        boolean structured = next instanceof Bullets || next instanceof Table;
        boolean brief = first.text().length() <= MOST_LABEL;
        boolean alone = lines.size() == 1 && brief && (structured || isLed(first));
        boolean heads = brief && lines.size() > 1 && isLed(first);
        if (first.isWholly(Mark.STRONG) || first.isWholly(Mark.EMPHASIS) || alone || heads) {
            Role role = HeadingWords.exact(first.oneLine());
            return role == null
                    ? null
                    : new Label(
                            role,
                            first,
                            content.from(Math.min(
                                    content.text().length(), first.text().length())));
        }
        return lead(content, lines);
    }

    private static boolean isLed(Inline line) {
        String text = line.oneLine();
        return text.endsWith(":") || text.endsWith("?");
    }

    // "**Impact:** five words or more" is a part too; a short value is a header fact, and so are several labels
    // in one paragraph.
    private static @Nullable Label lead(Inline content, List<Inline> lines) {
        int end = content.spans().stream()
                .filter(span -> span.mark() == Mark.STRONG && span.from() == 0)
                .mapToInt(Inline.Span::to)
                .findFirst()
                .orElse(0);
        boolean several = lines.stream().skip(1).anyMatch(line -> line.startsWith(Mark.STRONG));
        if (end == 0 || end > MOST_LABEL || several) {
            return null;
        }
        Role role = HeadingWords.exact(content.text().substring(0, end));
        String rest = content.text().substring(end).replaceFirst("^\\s*:", "");
        if (role == null || rest.isBlank() || rest.strip().split("\\s+", 6).length < 5) {
            return null;
        }
        Inline title = new Inline(content.text().substring(0, end), content.line(), content.column(), List.of());
        return new Label(role, title, content.from(content.text().length() - rest.length()));
    }
}
