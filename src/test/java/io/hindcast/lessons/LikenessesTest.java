package io.hindcast.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.archive.GapMeanings;
import io.hindcast.archive.ReportName;
import io.hindcast.archive.ReportSentences;
import io.hindcast.archive.ReportSentences.Part;
import io.hindcast.archive.ReportSentences.Sentence;
import io.hindcast.report.GapId;
import io.hindcast.report.GapMention;
import io.hindcast.report.ReportKey;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LikenessesTest {
    private static final String CAUSE = "The spool of the label printer is kept in memory.";
    private static final ReportName NAME = new ReportName("test", new ReportKey("a"));
    private static final GapMention BEFORE = new GapMention("Print service", "a spool on disk", false, CAUSE, 7);
    private static final GapMention AFTER = new GapMention("Print service", "durable spool", false, CAUSE, 7);

    @Test
    void where_only_labels_moved_nothing_is_compared_again_and_gaps_are_those_of_now() {
        Likenesses before = of(CAUSE, BEFORE, null);

        Likenesses after = of(CAUSE, AFTER, before);

        assertThat(after.luck()).isSameAs(before.luck());
        assertThat(after.gapsAt(NAME, 7)).containsExactly(GapId.of(AFTER));
        assertThat(before.gapsAt(NAME, 7)).containsExactly(GapId.of(BEFORE));
    }

    @Test
    void another_sentence_is_compared() {
        Likenesses before = of(CAUSE, BEFORE, null);

        Likenesses after = of("Nobody reads the queue of the printer.", BEFORE, before);

        assertThat(after.luck()).isNotSameAs(before.luck());
    }

    private static Likenesses of(String cause, GapMention gap, @Nullable Likenesses before) {
        ReportSentences report =
                new ReportSentences("test", NAME.key(), List.of(new Sentence(Part.ROOT_CAUSE, cause, 7)), List.of(gap));
        return Likenesses.of(
                List.of(report), Map.of(NAME, Set.of("Keep the spool on disk")), Map.of(), new AsWorded(), before);
    }

    /** Takes every gap as it is worded. */
    private record AsWorded() implements GapMeanings {
        @Override
        public List<GapMention> over(List<GapMention> worded) {
            return worded;
        }

        @Override
        public String component(String idNameOrAlias) {
            return idNameOrAlias;
        }

        @Override
        public String stamp() {
            return "";
        }
    }
}
