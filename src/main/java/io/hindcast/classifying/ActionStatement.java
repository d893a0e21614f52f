package io.hindcast.classifying;

import io.hindcast.classifying.matching.SentenceMatcher.Match;
import io.hindcast.report.Action;
import io.hindcast.report.GapMention;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * What the task of an EA action says about gaps: the capability that it adds to a component. Where it names no component, the
 * capability tells it, if only one component has it or the report names a gap of one that has.
 */
final class ActionStatement {
    private static final int OPENING = 60;
    private final Action action;
    private final List<Match<Mention>> names;
    private final GapWords words;

    ActionStatement(Action action, List<Match<Mention>> names, GapWords words) {
        this.action = action;
        this.names = names;
        this.words = words;
    }

    /** Whether the task puts something into a template of the catalogue. */
    boolean changesTemplate() {
        String task = action.task();
        String opening = task.substring(0, Math.min(OPENING, task.length()));
        return !words.moves().matcher(task).find()
                && words.adds().matcher(opening).find()
                && names.stream()
                        .filter(match -> match.what().capability() == null
                                && !match.what().loosely())
                        .anyMatch(match -> words.templates()
                                        .matcher(task.substring(match.from(), match.to()))
                                        .find()
                                || words.paved().matcher(task).find());
    }

    List<Gap> gaps(List<Gap> known) {
        Component component = component();
        Map<Capability, Gap> found = new LinkedHashMap<>();
        int end = -1;
        for (Match<Mention> name : CauseStatement.inOrder(names)) {
            Capability capability = name.what().capability();
            boolean goesOn = CauseStatement.goesOn(action.task(), end, name.from());
            if (capability != null && goesOn && isMeant(name.what().component(), component, known)) {
                end = name.to();
                found.putIfAbsent(
                        capability, gap(name.what().component().name(), capability.name(), capability.factor()));
            }
        }
        if (found.isEmpty() && component != null) {
            Gap candidate = candidate(component);
            if (candidate != null && known.stream().noneMatch(candidate::isOfSameComponentAs)) {
                return List.of(candidate);
            }
        }
        return List.copyOf(found.values());
    }

    private boolean isMeant(Component owner, @Nullable Component named, List<Gap> known) {
        if (named != null) {
            return named.equals(owner);
        }
        long owners = names.stream()
                .filter(match -> match.what().capability() != null)
                .map(match -> match.what().component())
                .distinct()
                .count();
        return owners == 1
                || known.stream().anyMatch(gap -> gap.mention().component().equals(owner.name()));
    }

    private @Nullable Component component() {
        return names.stream()
                .filter(match -> match.what().capability() == null)
                .min(Comparator.comparing((Match<Mention> match) -> match.what().loosely())
                        .thenComparingInt(match -> match.from() - match.to()))
                .map(match -> match.what().component())
                .orElse(null);
    }

    private @Nullable Gap candidate(Component component) {
        Matcher adds = words.adds().matcher(action.task());
        String added = adds.find() ? Wording.object(action.task().substring(adds.end())) : "";
        return added.isEmpty() ? null : gap(component.name(), added, "");
    }

    private Gap gap(String component, String capability, String factor) {
        GapMention mention = new GapMention(component, capability, factor.isEmpty(), action.task(), action.line());
        return new Gap(mention, factor, Place.BODY, 0, action.task().length());
    }
}
