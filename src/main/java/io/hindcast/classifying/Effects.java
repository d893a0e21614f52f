package io.hindcast.classifying;

import java.util.List;
import java.util.regex.Matcher;

/**
 * Tells cause from effect within a sentence: "A caused B", "B because of A" and "Because of A, B" name A as the cause. Where B matches a
 * rule too, it is rather a symptom and counts half.
 */
final class Effects {
    private static final double SHARE = 0.5;
    private final Phrases causing;
    private final Phrases caused;

    private Effects(Phrases causing, Phrases caused) {
        this.causing = causing;
        this.caused = caused;
    }

    /** By the words that an effect follows, and those that it goes before. */
    static Effects of(List<String> causing, List<String> caused) {
        return new Effects(Phrases.any(causing), Phrases.any(caused));
    }

    /** The phrases that tell effects, kind by kind. */
    List<Phrases> phrases() {
        return List.of(causing, caused);
    }

    /** How much a match of these characters counts: 1 for a cause, less for an effect. */
    double share(String sentence, int from, int to) {
        Matcher earlier = causing.matcher(sentence);
        if (earlier.find() && earlier.end() <= from) {
            return SHARE;
        }
        Matcher later = caused.matcher(sentence);
        if (!later.find()) {
            return 1;
        }
        boolean leads = sentence.substring(0, later.start()).isBlank();
        int comma = sentence.indexOf(',', later.end());
        boolean effect = leads ? comma >= 0 && comma < from : later.start() >= to;
        return effect ? SHARE : 1;
    }
}
