package io.hindcast.classifying;

import io.hindcast.classifying.Rule.Strength;
import io.hindcast.report.Axis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Brings the gaps of one report together. */
final class Gaps {
    private static final String TOLD = "a gap that means this factor: ";

    private Gaps() {}

    /** Whether the finding is a gap's, not a rule's. */
    static boolean isGap(Finding finding) {
        return finding.rule().startsWith(TOLD);
    }

    /** Each gap once, with the evidence of its first mention: root cause before other whys before actions. */
    static List<Gap> distinct(List<Gap> inCauses, List<Gap> inActions) {
        List<Gap> distinct = new ArrayList<>();
        Stream.of(
                        inCauses.stream().filter(gap -> gap.place() == Place.ROOT_CAUSE),
                        inCauses.stream().filter(gap -> gap.place() != Place.ROOT_CAUSE),
                        inActions.stream())
                .flatMap(each -> each)
                .filter(gap -> distinct.stream().noneMatch(gap::isSameAs))
                .forEach(distinct::add);
        return distinct;
    }

    /** A gap of the catalogue is a factor too, the one that the lacking capability stands for; it says more than any rule. */
    static Optional<Finding> asFinding(Gap gap, List<Sentence> sentences) {
        return sentences.stream()
                .filter(one -> one.line() == gap.mention().line()
                        && one.place() == gap.place()
                        && !gap.factor().isEmpty())
                .filter(one ->
                        one.quote(gap.from(), gap.to()).equals(gap.mention().quote()))
                .findFirst()
                .map(one -> new Finding(
                        Axis.FACTOR,
                        gap.factor(),
                        Strength.STRONG.points() + 1,
                        one,
                        gap.from(),
                        gap.to(),
                        TOLD + gap.mention().component() + " – " + gap.mention().capability()));
    }
}
