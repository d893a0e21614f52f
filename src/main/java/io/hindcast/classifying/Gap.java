package io.hindcast.classifying;

import io.hindcast.report.GapMention;

/** A gap as one sentence names it; {@code factor} is the factor that it is, empty for a candidate. */
record Gap(GapMention mention, String factor, Place place, int from, int to) {

    /** Whether both name the same gap, however they word it. */
    boolean isSameAs(Gap other) {
        return Names.fold(mention.component()).equals(Names.fold(other.mention.component()))
                && capability().equals(other.capability());
    }

    boolean isOfSameComponentAs(Gap other) {
        return Names.fold(mention.component()).equals(Names.fold(other.mention.component()));
    }

    private String capability() {
        String capability = mention.capability();
        return capability == null ? "" : Names.fold(capability);
    }
}
