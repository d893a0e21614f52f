package io.hindcast.reading.actions;

import io.hindcast.reading.document.Inline;
import io.hindcast.reading.words.Cue;
import io.hindcast.report.ActionState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says that somebody will do, is doing or has done since: the words, whose deed it is as written (null for "we"),
 * and how far it has come (null where only promised).
 */
record Promise(
        Inline text, @Nullable String owner, @Nullable ActionState state) {
    private static final String ADVERBS =
            "(?: (?:also|now|next|then|soon|further|therefore|currently|already|since|recently|first|immediately|both|all|each|actively|again|(?!only\\b)\\p{Ll}+ly))*";
    private static final String NAME = "\\p{Lu}[\\p{L}'-]{1,20}(?: \\p{Lu}[\\p{L}.'-]{0,20}){0,2}";
    private static final String WHO = "(?:(?<we>\\b(?:[Ww]e|I)\\b)"
            + "|(?<team>\\b(?:(?:[Oo]ur|[Tt]he|[Aa]) (?:(?!our |the )[\\w&/-]{1,20} ){0,3}?|(?:\\p{Lu}[\\w&/-]{0,20} ){1,3}?)(?:team|squad|guild|crew|department|engineers|developers|engineering)\\b)"
            + "|(?<name>@[\\w.-]{1,38}|" + NAME + "(?: and " + NAME + ")?))";
    private static final String TO = "(?:(?:will|'ll|shall)(?:" + ADVERBS + " be(?= \\p{Ll}+ing\\b))?"
            + "|(?:am|is|are|'re|'m)" + ADVERBS + " (?:going|planning|due|set|committed|about) to"
            + "|(?:also |now )?(?:plan|intend|aim|promise|commit)s? to"
            + "|(?:have|has|'ve)" + ADVERBS
            + " (?:agreed|committed|promised|volunteered|decided|offered|undertaken)(?: to)?)";
    private static final String VERB = ADVERBS + " (?<verb>\\p{Ll}[\\p{Ll}-]{1,20})\\b";
    private static final Cue SAID =
            Cue.of(WHO + " ?(?:(?<to>" + TO + ")|(?<doing>(?:am|is|are|'re|'m))|(?<done>(?:have|has|'ve)))" + VERB);
    private static final Cue PASSIVE = Cue.of(
            "^(?!(?:It|This|That|They|We)\\b)(?:(?:An?|The|All|Our|These|Both) )?(?:[\\p{L}\\d@/'-]{1,30} ){1,9}?"
                    + "(?:(?<to>will(?: also| then| now)? be)|(?<doing>(?:is|are) being)|(?<done>(?:has|have)(?: now| already| since| also)* been))"
                    + VERB);
    private static final Cue NO_CLAUSE = Cue.of(
            "\\b(?:if|when|until|unless|that|which|because|what|how|where|whether|than|as|while|before|after|hope|hopes|changes|steps|things|measures|improvements|actions|work|far|lessons|believe|think|sure|said|know|everything|thing|one|why|who|whom|whose)$");
    private static final Cue CONDITION = Cue.of("^(?:If|When|Whenever|Should|Unless|Until|In case)\\b|\\?$");
    private static final Cue LATER = Cue.ofAnyCase(
            "\\b(?:next|soon|later|going forward|in (?:the )?future|over the (?:coming|next)|in the (?:coming|longer|long|near))\\b");
    private static final Cue PRESENT = Cue.of("^" + WHO + VERB);
    private static final Cue STEP = Cue.ofAnyCase(
            "\\b(?:steps?|plan|priority|priorities|task|tasks|measures?|actions?) (?:is|are|will be)(?: now| then| therefore)? to"
                    + VERB);
    private static final Set<String> NO_DEED = Set.of(
            "not",
            "never",
            "be",
            "see",
            "need",
            "know",
            "think",
            "feel",
            "believe",
            "remain",
            "stay",
            "become",
            "learn",
            "apologize",
            "apologise",
            "hope",
            "call",
            "like",
            "consider",
            "considering",
            "only",
            "no",
            "likely",
            "probably",
            "always");
    private static final Set<String> CARE = Set.of(
            "own",
            "lead",
            "drive",
            "handle",
            "coordinate",
            "oversee",
            "sponsor",
            "recover",
            "resolve",
            "offer",
            "order",
            "open");

    private static final Cue HAS_DONE = Cue.of("^(?: [\\w-]+){1,4}? \\p{Ll}+ed\\b");
    /** Words that name things as often as what one person does. */
    private static final Set<String> NOUNS = Set.of("""
            alerts audits blocks builds caps changes checks counts covers deploys designs documents drops fixes freezes increases launches
            limits links marks measures monitors moves pins points reports reserves reviews rolls routes runs scales scans schedules
            sets shards shares ships starts stops stores switches tests tracks trains turns updates upgrades uses watches works
            wraps""".split("\\s+"));

    private static final Cue STARTED =
            Cue.of("\\b(?:started|begun)(?: (?:to|on|with)| (?:the )?work (?:on|to)| \\p{Ll}+ing\\b)");

    private static final Cue TAIL =
            Cue.of("[\\s,;:(–—-]*(?:\\b(?:and|but|while|also|then|so|whereas)\\b)?[\\s,;:(–—-]*$");

    // R-301: a sentence says what will be done where its subject is we, a team or a name and its verb a deed: "we
    // will add", "Ben is going to raise", "the platform team has committed to testing"; "we are adding" is in
    // progress, "we have already added" is done; each such clause is one. Where the part is one for actions, "an
    // alert will be added" is too.
    /** The promises of this sentence, in order; {@code ofActions}: it stands under a heading for actions. */
    static List<Promise> in(Inline sentence, boolean ofActions, Names names) {
        String words = sentence.text().replace('\n', ' ').replace('’', '\'');
        if (CONDITION.in(words)) {
            return List.of();
        }
        List<MatchResult> said = new ArrayList<>();
        for (Matcher each = SAID.first(words); each != null; each = SAID.next(each, words)) {
            if (isDeed(each, words, ofActions) && isSubject(each, words, names)) {
                said.add(each.toMatchResult());
            }
        }
        if (said.isEmpty()) {
            said.addAll(told(words, ofActions, names));
        }
        List<Promise> promises = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            int start = i == 0 ? 0 : said.get(i).start();
            int end = i + 1 < said.size() ? tail(words, said.get(i + 1).start()) : words.length();
            promises.add(new Promise(
                    sentence.part(start, end), owner(said.get(i)), state(said.get(i), words.substring(start, end))));
        }
        return promises;
    }

    /** What is said to be done in other ways: "the next step is to add", "Ann adds an alert", "an alert will be added". */
    private static List<MatchResult> told(String words, boolean ofActions, Names names) {
        Matcher step = STEP.first(words);
        if (step != null && ActionVerbs.isCommand(step.group("verb"))) {
            return List.of(step.toMatchResult());
        }
        Matcher present = ofActions ? PRESENT.first(words) : null;
        if (present != null
                && present.group("we") == null
                && ActionVerbs.isDeedOfOne(present.group("verb"))
                && !NOUNS.contains(present.group("verb"))
                && isSubject(present, words, names)) {
            return List.of(present.toMatchResult());
        }
        Matcher passive = ofActions ? PASSIVE.first(words) : null;
        return passive != null && ActionVerbs.isDone(passive.group("verb"))
                ? List.of(passive.toMatchResult())
                : List.of();
    }

    private static int tail(String words, int end) {
        Matcher tail = TAIL.first(words.substring(0, end));
        return tail == null ? end : tail.start();
    }

    private static boolean isDeed(Matcher said, String words, boolean ofActions) {
        String verb = said.group("verb");
        if (NO_DEED.contains(verb) || (verb.equals("have") && !HAS_DONE.in(words.substring(said.end())))) {
            return false;
        }
        if (said.group("to") != null) {
            boolean known = ActionVerbs.isCommand(verb) || ActionVerbs.isDoing(verb) || CARE.contains(verb);
            return known || (ofActions && said.group("we") != null);
        }
        if (said.group("doing") != null) {
            return ActionVerbs.isDoing(verb);
        }
        return ActionVerbs.isDone(verb) || STARTED.in(words);
    }

    private static boolean isSubject(Matcher said, String words, Names names) {
        String before = words.substring(0, said.start()).stripTrailing();
        if (NO_CLAUSE.in(before.toLowerCase(java.util.Locale.ROOT))) {
            return false;
        }
        String name = said.group("name");
        if (name == null) {
            return true;
        }
        boolean starts = before.isEmpty()
                || ",;:.)–—".indexOf(before.charAt(before.length() - 1)) >= 0
                || before.endsWith(" and");
        return starts && (name.startsWith("@") || names.arePeople(name));
    }

    private static @Nullable String owner(MatchResult said) {
        if (!said.namedGroups().containsKey("team")) {
            return null;
        }
        String team = said.group("team");
        return team == null ? said.group("name") : team.replaceFirst("^(?:[Oo]ur|[Tt]he|[Aa]n?) ", "");
    }

    private static @Nullable ActionState state(MatchResult said, String clause) {
        if (!said.namedGroups().containsKey("doing") || said.group("to") != null) {
            return null;
        }
        if (said.group("doing") != null) {
            return LATER.in(clause) && !said.group("verb").equals("working") ? null : ActionState.IN_PROGRESS;
        }
        return STARTED.in(clause) ? ActionState.IN_PROGRESS : ActionState.DONE;
    }
}
