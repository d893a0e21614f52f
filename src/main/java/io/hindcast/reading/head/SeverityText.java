package io.hindcast.reading.head;

import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.ForeignWords;
import io.hindcast.reading.words.Words;
import io.hindcast.report.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a severity as reports write it and maps it to the organisation's scale. */
record SeverityText(String written, @Nullable Severity mapped) {
    private static final Cue SEV = Cue.ofAnyCase(
            "(?<!\\b(?:time|minutes|mins|hours) (?:in|at) )\\bsev(?:erity)?(?: level)?[\\s:_-]{0,3}([0-4])\\b");
    private static final Cue LETTER = Cue.of("\\b([PS])[- ]?([0-4])\\b");
    private static final Cue PRIORITY = Cue.ofAnyCase(
            "\\b[PS][0-4]\\b(?= (?:incident|outage|alert|issue))|(?<=\\b(?:incident|outage) \\()[PS][0-4](?=\\))|\\bpriority [0-4]\\b");
    private static final Pattern FIGURE = Pattern.compile("^\\D{0,6}([0-4])\\b(?![.,:/]\\d)");
    // a sentence names it only where it says that it is the severity
    // the words of other scales, as domain.md maps them; words that settings map come first
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("critical", 0),
            Map.entry("blocker", 0),
            Map.entry("catastrophic", 0),
            Map.entry("high", 1),
            Map.entry("major", 1),
            Map.entry("severe", 1),
            Map.entry("medium", 2),
            Map.entry("moderate", 2),
            Map.entry("significant", 2),
            Map.entry("low", 3),
            Map.entry("minor", 3));
    private static final String LEVELS = String.join("|", WORDS.keySet());
    private static final Pattern WORD = Pattern.compile("\\b(" + LEVELS + ")\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern BRACKETED = Pattern.compile("[(\\[]([PS][0-4])[)\\]]");

    private static final Cue TOLD = Cue.ofAnyCase(
            "\\bseverity (?:level )?(?:of [^.;]{1,40}? )?(?:was|is|as) (?:rated |set to |set as )?(" + LEVELS
                    + ")\\b|\\b(?:classified|rated|categori[sz]ed|graded|declared) (?:[\\w-]+ ){0,3}as (?:an? |of )?("
                    + LEVELS
                    + ")\\b(?= (?:severity|incident|outage|priority)|[.,;]|$)|\\b(" + LEVELS
                    + ")[ -]severity (?:incident|outage)\\b");

    /** The severity that the value of a severity field gives; the organisation's own words come first. */
    static SeverityText ofField(String value, Map<String, Integer> own) {
        Integer level = own.isEmpty() ? null : ownLevel(Words.bare(value), own);
        return level == null ? ofField(value) : new SeverityText(Words.brief(value, 40), new Severity(level));
    }

    // the longest of the organisation's words that the value begins with, or holds
    private static @Nullable Integer ownLevel(String bare, Map<String, Integer> own) {
        return own.entrySet().stream()
                .filter(each -> (" " + bare + " ").contains(" " + each.getKey() + " "))
                .max(Comparator.comparing((Map.Entry<String, Integer> each) -> bare.startsWith(each.getKey()))
                        .thenComparingInt(each -> each.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    private static SeverityText ofField(String value) {
        String text = Words.squeeze(value);
        String written = text.length() <= 40 ? text : Words.brief(text, 40);
        for (Cue cue : List.of(SEV, LETTER)) {
            Matcher matcher = cue.first(text);
            if (matcher != null) {
                int level = Integer.parseInt(matcher.group(matcher.groupCount()));
                boolean alone = matcher.group().length() > text.length() / 2 || text.length() > 40;
                return new SeverityText(alone && text.length() > 40 ? matcher.group() : written, new Severity(level));
            }
        }
        Matcher word = WORD.matcher(text);
        if (word.find()) {
            Integer level = WORDS.get(word.group().toLowerCase(Locale.ROOT));
            return new SeverityText(written, level == null ? null : new Severity(level));
        }
        String bare = Words.bare(Words.brief(text, 60));
        int gap = bare.indexOf(' ');
        Integer foreign = WORDS.get(ForeignWords.english(gap < 0 ? bare : bare.substring(0, gap)));
        if (foreign != null) {
            return new SeverityText(written, new Severity(foreign));
        }
        Matcher figure = FIGURE.matcher(text);
        return new SeverityText(written, figure.lookingAt() ? new Severity(Integer.parseInt(figure.group(1))) : null);
    }

    /** A severity that the title of a report names, also as a priority in brackets, "(P2)"; or nothing. */
    static Optional<SeverityText> inTitle(String title) {
        Matcher bracketed = BRACKETED.matcher(title);
        return inProse(title)
                .or(() -> bracketed.find()
                        ? Optional.of(new SeverityText(
                                bracketed.group(1),
                                new Severity(bracketed.group(1).charAt(1) - '0')))
                        : Optional.empty());
    }

    /** A severity named in running text, or nothing. */
    static Optional<SeverityText> inProse(String text) {
        Matcher sev = SEV.first(text);
        if (sev != null) {
            return Optional.of(new SeverityText(sev.group(), new Severity(Integer.parseInt(sev.group(1)))));
        }
        Matcher told = TOLD.first(text);
        if (told != null) {
            String word = told.group(1) != null ? told.group(1) : told.group(2) != null ? told.group(2) : told.group(3);
            return Optional.of(ofField(word));
        }
        Matcher priority = PRIORITY.first(text);
        if (priority != null) {
            String level = priority.group().replaceAll("\\D", "");
            return Optional.of(new SeverityText(priority.group(), new Severity(Integer.parseInt(level))));
        }
        return Optional.empty();
    }
}
