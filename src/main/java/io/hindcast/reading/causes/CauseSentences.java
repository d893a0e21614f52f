package io.hindcast.reading.causes;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Bullets;
import io.hindcast.reading.document.Block.Paragraph;
import io.hindcast.reading.document.Block.Quote;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Sentences;
import io.hindcast.reading.draft.Part;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.time.Stamp;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds, in a report that heads no root cause, the sentence that tells the cause best. */
final class CauseSentences {
    private static final Cue CONCLUDES = Cue.of(
            "\\bconclusions?\\b|\\bfindings?\\b|\\bdiscussion\\b|\\bthe (?:problem|bug|issue|vulnerability)\\b|\\bwhy (?:it|this|did)\\b|\\bwhy\\b.*\\b(?:happen|fail|br[eo]|went)");

    // a sentence that begins with a time tells the course of events, and the cause less than one that does not.
    private static final double OF_THE_COURSE = 1.5;

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]{0,300}\\)");

    /** A sentence, how well it tells a cause, and which place of the report it stands in. */
    record Found(Inline sentence, double score, String place) {}

    private CauseSentences() {}

    /** The sentence that tells the cause best among these parts; empty where none tells one. */
    static Optional<Found> best(List<Part> parts) {
        Found best = null;
        for (Part part : parts) {
            for (Found found : in(part)) {
                best = best == null || found.score() > best.score() ? found : best;
            }
        }
        return Optional.ofNullable(best);
    }

    private static List<Found> in(Part part) {
        List<Found> found = new ArrayList<>();
        double weight = weight(part);
        if (weight <= 0) {
            return found;
        }
        boolean concludes = concludes(part);
        boolean early = part.role() == Role.SUMMARY || part.role() == Role.HEADER;
        for (Inline text : texts(part.blocks())) {
            List<Inline> sentences = Sentences.of(text);
            for (int i = 0; i < sentences.size(); i++) {
                String words = folded(sentences.get(i));
                boolean effect = i > 0 && CauseSigns.tellsEffect(words);
                if (effect && CauseSigns.isAside(folded(sentences.get(i - 1)))) {
                    continue;
                }
                boolean order = i > 0 && early && CauseSigns.followsChange(folded(sentences.get(i - 1)), words);
                double score = Math.max(CauseSigns.score(words), order ? CauseSigns.ORDER : -1);
                score -= score > 0 && Stamp.startsTimed(sentences.get(i).text()) ? OF_THE_COURSE : 0;
                boolean before = effect || (order && score == CauseSigns.ORDER);
                Inline sentence = sentences.get(before ? i - 1 : i);
                boolean opens = concludes && found.isEmpty() && score >= 0;
                if (score > 0 || opens) {
                    found.add(new Found(sentence, score + weight + (opens ? 0.5 : 0), place(part.role())));
                }
            }
        }
        return found;
    }

    private static String folded(Inline sentence) {
        return Words.fold(withoutBrackets(sentence.oneLine()));
    }

    // what stands in brackets is said in passing
    private static String withoutBrackets(String text) {
        return text.indexOf('(') < 0 ? text : BRACKETS.matcher(text).replaceAll(" ");
    }

    private static List<Inline> texts(List<Block> blocks) {
        List<Inline> texts = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> texts.add(paragraph.content());
                case Bullets bullets -> bullets.items().forEach(item -> texts.add(item.content()));
                case Quote quote -> {}
                default -> {}
            }
        }
        return texts;
    }

    // without a heading for causes, a conclusion is trusted before a summary, that before what went wrong, and
    // that before the timeline; words such as "caused by" before "because", and these before "missing" or "bug".
    private static double weight(Part part) {
        return switch (part.role()) {
            case SUMMARY -> 3;
            case HEADER -> 2.5;
            case ROOT_CAUSE, WHYS -> 4;
            case FACTORS, TRIGGER -> 3;
            case OTHER -> concludes(part) ? 3.5 : 1;
            case IMPROVE -> 2;
            case BACKGROUND, RESOLUTION, DETECTION, LESSONS -> 1;
            case IMPACT, TIMELINE -> 0.5;
            case ACTIONS, WENT_WELL, LUCKY, COMPLIANCE, REFERENCES -> 0;
        };
    }

    private static String place(Role role) {
        return switch (role) {
            case SUMMARY -> "summary";
            case HEADER -> "opening";
            case TIMELINE -> "timeline";
            default -> "text";
        };
    }

    private static boolean concludes(Part part) {
        return part.role() == Role.OTHER && CONCLUDES.in(Words.fold(part.titleText()));
    }
}
