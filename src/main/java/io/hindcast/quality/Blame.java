package io.hindcast.quality;

import io.hindcast.report.Action;
import io.hindcast.report.Report;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds words that make a person the cause. */
final class Blame {
    private static final String ROLE =
            "(?:engineers?|developers?|devs?|admin(?:istrator)?s?|sysadmins?|sres?|dbas?|technicians?|employees?|contractors?|interns?"
                    + "|colleagues?|team\\s?mates?|team members?|maintainers?|reviewers?|on-?call(?:er)?|person|people|someone|somebody"
                    + "|human operators?|staff|@[\\w-]{2,30})";
    /** What only a person does. */
    private static final String SLIP =
            "(?:forgot|forgets|forgotten|mistyped|misread|fat-?fingered|carelessly|neglected|overlooked|was careless|was negligent"
                    + "|was not paying attention|made an? (?:\\w+ )?(?:mistake|error|typo))";
    /** What machines do too, so that it is blame only beside a role. */
    private static final String FAULT =
            "(?:mistakenly|accidentally|inadvertently|wrongly|incorrectly|failed to|did(?: not|n't) follow|did(?: not|n't) (?:check|read|test|notice|know)"
                    + "|should(?: not|n't)? have (?:been more )?(?:check\\w*|test\\w*|notic\\w*|known|read|follow\\w*|verif\\w*|caught|seen|ask\\w*|wait\\w*|review\\w*|reali[sz]ed|done|careful|run|stopped)"
                    + "|misconfigured)";

    private static final Pattern ERROR = Pattern.compile(
            "\\b(?:human|operator|manual|user|pilot|engineer'?s?|developer'?s?|admin(?:istrator)?'?s?) (?:error|mistake|oversight|negligence)s?\\b"
                    + "(?! (?:rates?|pages?|messages?|codes?|handl\\w+|budgets?|logs?|logging|reports?|count|path|response|boundar\\w+)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DEED = Pattern.compile(
            "\\b" + ROLE + " (?:\\([^)]{1,40}\\) )?(?:[\\w-]+ ){0,3}?(?:" + SLIP + "|" + FAULT + ")\\b"
                    + "|\\b(?:the|an|our) operator (?:[\\w-]+ ){0,2}?" + SLIP + "\\b"
                    + "|(?<![\\w-])@[\\w-]{2,30} (?:[\\w-]+ ){0,3}?(?:" + SLIP + "|" + FAULT + ")\\b"
                    + "|\\b(?:fault|mistake|carelessness|negligence) (?:of|by) (?:the|an?|our|one) (?:[\\w-]+ )?" + ROLE
                    + "\\b",
            Pattern.CASE_INSENSITIVE);
    /** "nothing guards against human error", "the step is prone to human error": the words before it speak of the system. */
    private static final Pattern OF_THE_SYSTEM = Pattern.compile(
            "\\b(?:not|no|nothing|never|rather than|instead of|against|prevent\\w*|tolerat\\w+|beyond|prone to|risk of|guard\\w*|protect\\w*|catch\\w*"
                    + "|safeguard\\w*|susceptible|vulnerable to|allow\\w*|relie[sd]|rely|depend\\w*|room for|let|lets|possible|easy|easily|likely)\\b[^.;]{0,50}$",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 2_000;

    private Blame() {}

    /** The words of a cause that blame a person, the first such; these people are known by name. */
    static Optional<String> in(String cause, Set<String> people) {
        String text = cause.length() > LONGEST ? cause.substring(0, LONGEST) : cause;
        String plain = text.replace('’', '\'').replace('\u00a0', ' ');
        return Stream.concat(Stream.of(ERROR, DEED), byName(people))
                .map(pattern -> pattern.matcher(plain))
                .flatMap(Matcher::results)
                .filter(match -> !OF_THE_SYSTEM.matcher(before(plain, match)).find())
                .map(MatchResult::group)
                .findFirst();
    }

    /** The people whom a report names in its head or as owners, as first and last names; a team's name is none. */
    static Set<String> people(Report report) {
        return Stream.concat(
                        Stream.ofNullable(report.commander()),
                        report.actions().stream().map(Action::owner).filter(Objects::nonNull))
                .filter(name -> !name.matches("(?i).*\\b(?:team|squad|group|ops|sre|dba|platform|architecture)\\b.*"))
                .flatMap(name -> Arrays.stream(name.split("[\\s,/&]+")))
                .map(name -> name.replaceAll("[^\\p{L}'-]", ""))
                .filter(name -> name.length() > 2 && Character.isUpperCase(name.charAt(0)))
                .collect(Collectors.toSet());
    }

    private static Stream<Pattern> byName(Set<String> people) {
        if (people.isEmpty()) {
            return Stream.empty();
        }
        String names = people.stream().map(Pattern::quote).sorted().collect(Collectors.joining("|"));
        return Stream.of(
                Pattern.compile("\\b(?:" + names + ")\\b (?:[\\w-]+ ){0,2}?(?:" + SLIP + "|" + FAULT + ")\\b"));
    }

    private static String before(String text, MatchResult match) {
        return text.substring(Math.max(0, match.start() - 80), match.start());
    }
}
