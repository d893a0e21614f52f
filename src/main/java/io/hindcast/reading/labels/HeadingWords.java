package io.hindcast.reading.labels;

import static java.util.Map.entry;

import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.ForeignWords;
import io.hindcast.reading.words.Prefilter;
import io.hindcast.reading.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words by which a heading names its role, whatever its number, case or punctuation; the list is {@code headings.txt}. */
public final class HeadingWords {
    private static final Pattern NUMBER =
            Pattern.compile("(?:(?:section|part|step) )?(?:\\d{1,2}|[ivx]{1,4}|[a-h]|d\\d)(?: \\d{1,2})* (?=\\p{L})");
    private static final Cue FILLER = Cue.of(
            "\\b(?:the|of|a|an|our|incident|outage|postmortem|post mortem|event|events|detailed|brief|short|quick|"
                    + "key|initial|full|high level|optional|internal)\\b");
    private static final Cue AND = Cue.of(" (?:and|und|et|y|e|og|en) ");
    private static final Map<String, Role> EXACT = load();
    private static final Answers<Optional<Role>> WHOLE = new Answers<>(heading -> Optional.ofNullable(read(heading)));
    private static final Answers<Optional<Role>> WITHIN = new Answers<>(heading -> Optional.ofNullable(look(heading)));

    /** Looked for in this order inside a heading of few words. */
    private static final List<Map.Entry<Role, Cue>> INSIDE = List.of(
            in(Role.LUCKY, "\\bluck(?:y|ily)?\\b"),
            in(Role.WENT_WELL, "\\b(?:went|worked|go|gone) (?:\\w+ )?(?:well|right|smoothly)\\b"),
            in(
                    Role.IMPROVE,
                    "\\b(?:went|gone|go) (?:\\w+ )?(?:wrong|poorly|badly|better)\\b|\\bcould (?:have |be )\\w"),
            in(Role.IMPROVE, "\\bneeds? improvement\\b|\\b(?:didnt|did not|doesnt) work\\b"),
            in(Role.WHYS, "\\b(?:5|five) whys?\\b|\\bwhys\\b"),
            in(Role.TIMELINE, "\\b(?:timeline|chronology)\\b|\\bsequence (?:of )?events\\b"),
            in(Role.FACTORS, "\\bcontribut(?:ing|ory)\\b"),
            in(Role.ROOT_CAUSE, "\\b(?:root|underlying|technical) causes?\\b|\\brca\\b"),
            in(Role.ROOT_CAUSE, "\\bwhy (?:it|this) (?:happened|failed)\\b"),
            in(Role.ACTIONS, "\\baction (?:items?|plan|points?)\\b|\\bnext steps\\b|\\bfollow ?ups?\\b"),
            in(
                    Role.ACTIONS,
                    "\\b(?:corrective|preventi?ve|preventative|planned|remedial) (?:action|measure|item)s?\\b"),
            in(Role.ACTIONS, "\\bremediation\\b|\\bprevent(?:ion|ing)?\\b"),
            in(Role.LESSONS, "\\blessons?\\b|\\blearnings?\\b|\\btakeaways?\\b"),
            in(Role.DETECTION, "\\bdetect(?:ion|ed)\\b"),
            in(Role.RESOLUTION, "\\b(?:resolution|recovery|mitigation|resolved)\\b|\\bactions taken\\b"),
            in(Role.ACTIONS, "^(?:\\w+ ){1,2}actions$"),
            in(Role.IMPACT, "\\bimpact(?:ed)?\\b|\\baffected\\b"),
            in(Role.TRIGGER, "\\btrigger\\b"),
            in(Role.SUMMARY, "\\bsummary\\b|\\boverview\\b"),
            in(Role.COMPLIANCE, "\\bcompliance\\b|\\bchecklist\\b"),
            in(
                    Role.REFERENCES,
                    "\\bappendix\\b|\\breferences?\\b|\\bchat logs?\\b|\\brelated (?:issues|prs|links)\\b"));

    private static final Prefilter PREFILTER =
            Prefilter.of(INSIDE.stream().map(Map.Entry::getValue).toList());
    private static final int MOST_WORDS = 7;

    private static final List<Role> MOST_TELLING = List.of(
            Role.ROOT_CAUSE,
            Role.WHYS,
            Role.TIMELINE,
            Role.ACTIONS,
            Role.FACTORS,
            Role.IMPACT,
            Role.LESSONS,
            Role.WENT_WELL,
            Role.IMPROVE,
            Role.LUCKY,
            Role.RESOLUTION,
            Role.DETECTION,
            Role.TRIGGER,
            Role.SUMMARY,
            Role.BACKGROUND,
            Role.COMPLIANCE,
            Role.REFERENCES);

    private HeadingWords() {}

    /** The role that this heading names as a whole, or null. */
    public static @Nullable Role exact(String heading) {
        return WHOLE.of(heading).orElse(null);
    }

    private static @Nullable Role read(String heading) {
        String words = plain(heading);
        Role role = lookUp(words);
        if (role == null) {
            role = AskingHeadings.of(words);
            role = role == null ? joint(words) : role;
        }
        String start = role == null ? beforeBracket(heading) : heading;
        return start.length() == heading.length() ? role : lookUp(plain(start));
    }

    // R-27: a heading that joins names of parts, "Root cause and resolution", has the role of the most telling one.
    private static @Nullable Role joint(String words) {
        if (words.length() > 80 || !AND.in(words)) {
            return null;
        }
        Role best = null;
        for (String each : AND.replaced(words, "&").split("&", -1)) {
            Role role = lookUp(each);
            if (role == null) {
                return null;
            }
            best = best == null || MOST_TELLING.indexOf(role) < MOST_TELLING.indexOf(best) ? role : best;
        }
        return best;
    }

    /** The bare words of this heading up to a bracket, in English where they are usual words of another language. */
    public static String inEnglish(String heading) {
        String words = plain(beforeBracket(heading));
        return ForeignWords.english(words.isEmpty() ? plain(heading) : words);
    }

    /** The role that some words of this short heading name, or null. */
    public static @Nullable Role inside(String heading) {
        return WITHIN.of(heading).orElse(null);
    }

    private static @Nullable Role look(String heading) {
        String words = plain(beforeBracket(heading));
        if (words.isEmpty() || Words.count(words) > MOST_WORDS) {
            return null;
        }
        BitSet possible = PREFILTER.in(words);
        for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
            if (INSIDE.get(i).getValue().in(words)) {
                return INSIDE.get(i).getKey();
            }
        }
        return null;
    }

    private static @Nullable Role lookUp(String words) {
        if (words.isEmpty()) {
            return null;
        }
        Role role = EXACT.get(words);
        role = role != null ? role : EXACT.get(withoutFiller(words));
        return role != null ? role : EXACT.get(ForeignWords.english(words));
    }

    private static String withoutFiller(String words) {
        return Words.squeeze(FILLER.replaced(words, " "));
    }

    private static String beforeBracket(String heading) {
        String cut = heading;
        for (String mark : List.of("(", "（", "[", "{", ":", "：", " - ", " – ", " — ", "/", ",")) {
            int at = cut.indexOf(mark);
            cut = at > 0 ? cut.substring(0, at) : cut;
        }
        return cut;
    }

    private static String plain(String heading) {
        String bare = Words.bare(Words.brief(heading, 200).replace("&", " and "));
        Matcher number = NUMBER.matcher(bare);
        return number.lookingAt() ? bare.substring(number.end()) : bare;
    }

    private static Map.Entry<Role, Cue> in(Role role, String pattern) {
        return entry(role, Cue.of(pattern));
    }

    private static Map<String, Role> load() {
        Map<String, Role> roles = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(HeadingWords.class.getResourceAsStream("headings.txt"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                int colon = line.indexOf(':');
                if (line.startsWith("#") || colon < 0) {
                    continue;
                }
                Role role = Role.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
                for (String phrase : line.substring(colon + 1).split(",", -1)) {
                    roles.put(phrase.strip(), role);
                    roles.putIfAbsent(withoutFiller(phrase.strip()), role);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(roles);
    }
}
