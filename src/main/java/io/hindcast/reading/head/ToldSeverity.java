package io.hindcast.reading.head;

import io.hindcast.reading.words.Cue;
import io.hindcast.report.Severity;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** A severity that a sentence tells in words alone: "This was a critical incident." */
final class ToldSeverity {
    private static final String LEVEL = "([\\p{L}-]{3,20})";
    private static final Cue SAID = Cue.ofAnyCase(
            "\\b(?:this|it|the (?:incident|outage)) (?:was|is|became|had become) (?:considered |declared |rated |deemed )?an? "
                    + LEVEL
                    + " (?:[\\w-]+ )?(?:incident|outage)\\b"
                    + "|^this " + LEVEL + " (?:incident|outage)\\b"
                    + "|\\bwe (?:had|experienced|suffered|declared|called) (?:it |this )?an? " + LEVEL
                    + " (?:[\\w-]+ ){0,2}?(?:incident|outage)\\b"
                    + "|\\bwe (?:consider|rate|rated|treat|treated|class|classed) (?:it|this) (?:as )?an? " + LEVEL
                    + " (?:incident|outage)\\b"
                    + "|\\bseverity (?:was |has been )?(?:raised|lowered|changed|upgraded|downgraded|set) to " + LEVEL
                    + "\\b");
    private static final Set<String> RATINGS = Set.of("critical", "major", "minor");

    private ToldSeverity() {}

    // where no field, title or sentence names a severity otherwise, a sentence that says of this incident what
    // kind
    // it was does: "This was a critical incident", "We had a major outage"; beside critical, major and minor, the
    // organisation's own words count.
    /** The severity that this text tells so; {@code own}: what the organisation's words mean. */
    static Optional<SeverityText> in(String text, Map<String, Integer> own) {
        for (Matcher said = SAID.first(text); said != null; said = said.find() ? said : null) {
            String word = word(said).toLowerCase(Locale.ROOT);
            Integer level = own.get(word);
            if (level != null) {
                return Optional.of(new SeverityText(word(said), new Severity(level)));
            }
            if (RATINGS.contains(word)) {
                return Optional.of(SeverityText.ofField(word(said), own));
            }
        }
        return Optional.empty();
    }

    private static String word(Matcher said) {
        for (int group = 1; group <= said.groupCount(); group++) {
            if (said.group(group) != null) {
                return said.group(group);
            }
        }
        return "";
    }
}
