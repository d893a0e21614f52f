package io.hindcast.classifying;

import io.hindcast.classifying.matching.SentenceMatcher.Match;
import io.hindcast.report.GapMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence of a root cause or a why says about gaps. A gap of the catalogue needs a component, one of its
 * capabilities, and words that deny it; a component's loose name counts where the sentence speaks of the Golden Path, or
 * right behind the capability ("no staged rollout for configuration"). "It", "the template" and the like mean the component
 * of the sentence before.
 */
final class CauseStatement {
    private static final Pattern POINTS_BACK = Pattern.compile(
            "^\\W*(?:(?:because|since) )?(?:it|they|this|that|the (?:template|chart|module|bundle|component))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RIGHT_BEHIND =
            Pattern.compile("\\s*(?:for|of|in|on|to)\\s+(?:our|the|all|any|every)?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern AND = Pattern.compile(
            "(?:(?!\\b(?:for|with|from|of|in|on)\\b)[^.;:])*\\b(?:and|or|nor|no|without|neither)\\b(?:(?!\\b(?:for|with|from|of|in|on)\\b)[^.;:])*",
            Pattern.CASE_INSENSITIVE);
    /** Says what something does not do, which may be a fault of the moment; what it has not got is one of the thing itself. */
    private static final Pattern NOT_DOING =
            Pattern.compile("(?:do|does|did)(?:n['’]t| not)|can(?:not|['’]t)|fails to", Pattern.CASE_INSENSITIVE);
    /** Words between a component and what is said, after which something else is spoken of. */
    private static final Pattern ANOTHER_SUBJECT = Pattern.compile(
            "[;:—–]|\\b(?:and|but|so|because|when|while|after|before|until)\\s+\\w", Pattern.CASE_INSENSITIVE);

    private static final int REACH = 90;
    private final Sentence sentence;
    private final String text;
    private final GapWords words;
    private final List<Match<Mention>> names;
    private final boolean paved;
    private final @Nullable Component before;

    CauseStatement(Sentence sentence, List<Match<Mention>> names, GapWords words, @Nullable Component before) {
        this.sentence = sentence;
        this.text = sentence.countable();
        this.words = words;
        this.names = names;
        this.paved = words.paved().matcher(text).find();
        this.before = POINTS_BACK.matcher(text).find() ? before : null;
    }

    /** The component that this sentence is about, if any. */
    @Nullable
    Component component() {
        return components().map(match -> match.what().component()).findFirst().orElse(before);
    }

    List<Gap> gaps() {
        Map<Capability, Gap> known = new LinkedHashMap<>();
        int end = -1;
        for (Match<Mention> name : inOrder(names)) {
            Capability capability = name.what().capability();
            boolean goesOn = end < 0
                    || (name.from() >= end
                            && AND.matcher(text.substring(end, name.from())).matches());
            if (capability != null && goesOn && isMentioned(name) && isDenied(name)) {
                known.putIfAbsent(capability, gap(name.what().component(), capability, name));
                end = name.to();
            }
        }
        List<Gap> gaps = new ArrayList<>(known.values());
        if (gaps.isEmpty()) {
            Gap candidate = candidate();
            if (candidate != null) {
                gaps.add(candidate);
            }
        }
        return gaps;
    }

    /** Whether a further capability at {@code next} is named beside the one that ended at {@code end} (-1 for none yet). */
    static boolean goesOn(String text, int end, int next) {
        return end < 0 || (next >= end && AND.matcher(text.substring(end, next)).matches());
    }

    /** The names in the order of the text, the longer first where two start together. */
    static List<Match<Mention>> inOrder(List<Match<Mention>> names) {
        return names.stream()
                .sorted(Comparator.comparingInt((Match<Mention> match) -> match.from())
                        .thenComparingInt(match -> match.from() - match.to()))
                .toList();
    }

    private Stream<Match<Mention>> components() {
        return names.stream()
                .filter(match -> match.what().capability() == null)
                .filter(match -> paved || !match.what().loosely())
                .sorted(Comparator.comparing(
                                (Match<Mention> match) -> match.what().loosely())
                        .thenComparingInt(match -> match.from() - match.to()));
    }

    private boolean isMentioned(Match<Mention> capability) {
        Component component = capability.what().component();
        return component.equals(component())
                || components()
                        .anyMatch(match -> !match.what().loosely()
                                && match.what().component().equals(component))
                || names.stream()
                        .filter(match -> match.what().capability() == null)
                        .filter(match -> match.what().component().equals(component) && match.from() >= capability.to())
                        .anyMatch(match -> RIGHT_BEHIND
                                .matcher(text.substring(capability.to(), match.from()))
                                .matches());
    }

    private boolean isDenied(Match<Mention> capability) {
        String said = text.substring(capability.from(), capability.to());
        if (words.denials().matcher(said).find()
                || words.missing().matcher(said).find()) {
            return true;
        }
        if (isAhead(words.denials().matcher(text), capability)
                || isAhead(words.lacks().matcher(text), capability)) {
            return true;
        }
        Matcher missing = words.missing().matcher(text);
        return missing.find(capability.to())
                && missing.start() - capability.to() < REACH
                && !Asides.CLAUSE_END
                        .matcher(text.substring(capability.to(), missing.start()))
                        .find();
    }

    private boolean isAhead(Matcher denial, Match<Mention> capability) {
        while (denial.find()) {
            boolean ahead = denial.end() <= capability.from() && capability.from() - denial.end() < REACH;
            if (ahead
                    && !Asides.CLAUSE_END
                            .matcher(text.substring(denial.end(), capability.from()))
                            .find()) {
                return true;
            }
        }
        return false;
    }

    private Gap gap(Component component, Capability capability, Match<Mention> match) {
        GapMention mention = new GapMention(
                component.name(), capability.name(), false, sentence.quote(match.from(), match.to()), sentence.line());
        return new Gap(mention, capability.factor(), sentence.place(), match.from(), match.to());
    }

    private @Nullable Gap candidate() {
        Matcher lacks = words.lacks().matcher(text);
        while (lacks.find()) {
            boolean doing = NOT_DOING.matcher(lacks.group()).matches();
            String component = subjectBefore(lacks.start(), doing && !paved);
            String lacking = Wording.object(text.substring(lacks.end()));
            if (component != null && !lacking.isEmpty()) {
                GapMention mention = new GapMention(
                        component, lacking, true, sentence.quote(lacks.start(), lacks.end()), sentence.line());
                return new Gap(mention, "", sentence.place(), lacks.start(), lacks.end());
            }
        }
        return null;
    }

    /** Who lacks what follows at {@code end}; where {@code sharedAlone}, a template that nobody says is shared is not enough. */
    private @Nullable String subjectBefore(int end, boolean sharedAlone) {
        String known = components()
                .filter(match -> match.to() <= end && end - match.to() < REACH / 2)
                .filter(match -> !ANOTHER_SUBJECT
                        .matcher(text.substring(match.to(), end))
                        .find())
                .map(match -> match.what().component().name())
                .findFirst()
                .orElse(null);
        if (known != null) {
            return known;
        }
        String subject = sharedAlone ? null : Wording.template(text.substring(0, end), words.templates());
        if (subject == null) {
            subject = Wording.owned(text.substring(0, end), words.owned());
        }
        return subject != null || before == null
                ? subject
                : Objects.requireNonNull(before).name();
    }
}
