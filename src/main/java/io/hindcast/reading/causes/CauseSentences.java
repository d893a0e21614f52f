package io.hindcast.reading.causes;

import io.hindcast.reading.document.Block;
import io.hindcast.reading.document.Block.Bullets;
import io.hindcast.reading.document.Block.Paragraph;
import io.hindcast.reading.document.Block.Quote;
import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Sentences;
import io.hindcast.reading.draft.Part;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds, in a report that heads no root cause, the sentence that tells the cause best. */
final class CauseSentences {
    private static final Cue STRONG = Cue.of(
            "\\b(?:root|underlying|ultimate|primary|main|real) cause|\\bcaused by\\b"
                    + "|\\bthe cause (?:of|was|is)\\b|\\bresult(?:ed|ing)? (?:from|of)\\b|\\bculprit\\b|\\btraced (?:back )?to\\b|\\b(?:was|were|is|are) due to\\b"
                    + "|\\bturned out to be\\b|\\bhappened because\\b|\\boccurred because\\b|\\bfailed because\\b|\\battributed to\\b");
    private static final Cue MEDIUM = Cue.of(
            "\\bbecause\\b|\\bdue to\\b|\\bas a result\\b|\\btriggered by\\b|\\bled to\\b"
                    + "|\\bstem(?:s|med) from\\b|\\bthe (?:problem|issue|reason|fault|bug) (?:was|is|lay)\\b|\\bsuspect(?:ed|s)?\\b|\\bwhich caused\\b|\\bcaus(?:ed|ing)\\b");
    private static final Cue MOTIVE = Cue.of("\\bbecause\\b|\\bdue to\\b|\\bas a result\\b");
    private static final Cue HARM = Cue.of(
            "\\b(?:fail\\w*|errors?|down(?:time)?|outages?|incidents?|crash\\w*|br(?:oke|eak|oken)\\w*|lost|loss|un(?:available|reachable|able|usable|responsive)"
                    + "|slow\\w*|time-?outs?|timed out|stuck|stopped|stops|full|exhaust\\w*|ran out|expired?|missing|wrong\\w*|could(?: not|n.t)|did(?: not|n.t)|was(?: not|n.t)|were(?: not|n.t)|not"
                    + "|no|never|reject\\w+ (?:requests|connections)|block\\w*|leak\\w*|overload\\w*|satur\\w*|degrad\\w*|impact\\w*|disrupt\\w*|delay\\w*|hung|hang\\w*|corrupt\\w*|delet\\w*|bugs?|problems?|issues?|happened|occurred|caus\\w+|affect\\w*|exceed\\w*|[45]\\d\\ds?|restart\\w*|kill\\w*|spik\\w*|inaccessib\\w*|duplicat\\w*|halt\\w*)\\b");
    private static final Cue WEAK = Cue.of(
            "\\binsufficient|\\black(?:s|ed|ing)?\\b|\\bmissing\\b|\\bbugs?\\b|\\bmisconfigur|\\bfailed to\\b"
                    + "|\\bran out of\\b|\\bprevented\\b|\\bexpired?\\b|\\bbroke\\b|\\bnot (?:been )?(?:set|configured|tested|renewed|limited)\\b|\\bunknown\\b|\\bleak(?:ed|s)?\\b");
    private static final Cue NOT_A_CAUSE = Cue.of(
            "\\b(?:will|should|shall|going to|to prevent|we plan|in (?:the )?future|in order to|fortunately|luckily"
                    + "|not (?:the )?cause|no longer)\\b|\\?$"
                    + "|\\b(?:cause|culprit|problem|issue|bug|fault) (?:was|is|has been) (?:\\w+ly )?(?:identified|found|fixed|resolved|confirmed|detected|noticed|reported|mitigated|escalated|discovered|spotted|caught|seen)\\b(?! (?:as|to|in|that)\\b)");
    private static final Cue EFFECT = Cue.of(
            "^(?:this|these|that|it) (?:\\w+ ){0,2}?(?:caused?|causes|led to|leads to|resulted in|results in|meant|triggered|broke|made|prevented)\\b(?! by\\b)");
    private static final Cue CONCLUDES = Cue.of(
            "\\bconclusions?\\b|\\bfindings?\\b|\\bdiscussion\\b|\\bthe (?:problem|bug|issue|vulnerability)\\b|\\bwhy (?:it|this|did)\\b|\\bwhy\\b.*\\b(?:happen|fail|br[eo]|went)");

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]{0,300}\\)");

    /** A sentence and how well it tells a cause. */
    record Found(Inline sentence, double score) {}

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
        for (Inline text : texts(part.blocks())) {
            List<Inline> sentences = Sentences.of(text);
            for (int i = 0; i < sentences.size(); i++) {
                String words = Words.fold(withoutBrackets(sentences.get(i).oneLine()));
                double score = score(words);
                // "The certificate expired. This caused errors": the cause stands in the sentence before its effect
                boolean effect = i > 0 && EFFECT.in(words);
                Inline sentence = sentences.get(effect ? i - 1 : i);
                boolean opens = concludes && found.isEmpty() && score >= 0;
                if (score > 0 || opens) {
                    found.add(new Found(sentence, score + weight + (opens ? 0.5 : 0)));
                }
            }
        }
        return found;
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

    private static boolean concludes(Part part) {
        return part.role() == Role.OTHER && CONCLUDES.in(Words.fold(part.titleText()));
    }

    private static double score(String sentence) {
        if (sentence.length() < 15 || NOT_A_CAUSE.in(sentence)) {
            return -1;
        }
        double score = STRONG.in(sentence) ? 5 : MEDIUM.in(sentence) ? medium(sentence) : 0;
        return score + (WEAK.in(sentence) ? 1 : 0);
    }

    // "because" in a sentence that tells of nothing that failed gives the reason for a deed, not the cause.
    private static double medium(String sentence) {
        return !MOTIVE.in(sentence) || HARM.in(sentence) ? 3 : 1;
    }
}
