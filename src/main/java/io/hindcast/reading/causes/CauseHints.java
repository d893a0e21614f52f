package io.hindcast.reading.causes;

import io.hindcast.reading.words.Cue;

/** What hints at a cause in a sentence, in lower case, that has no word for one: what was found, what had been so before, what is lacking. */
final class CauseHints {
    private static final Cue LABEL = Cue.of(
            "^(?:the |our )?(?:\\w+ )?(?:explanation|reason|analysis|diagnosis)(?: (?:from|of|by|for) (?:\\w+ ){0,3}\\w+)?: "
                    + "|^(?:why (?!we\\b|so\\b|not\\b|now\\b)(?!(?:\\w+ )*(?:missed|noticed|long|late|detected|caught)\\b)(?:\\w+ ){0,6}\\w+|what (?:went wrong|happened technically)): ");
    private static final Cue FOUND = Cue.of(
            "\\b(?:found|find|showed|shows|shown|revealed|reveals|discovered|understood|realized|realised|learned|learnt|determined|concluded|established|turned out|turns out|pointed out)(?: out)?(?: (?:at|around|by) [\\d:.apmutc ]{1,14})?(?: that|:) "
                    + "(?!(?:all|some|many|most|several|only)\\b|(?:the |our )?(?:users?|customers?|members?|people|players?|sites?|website|everything|nothing|we|i|errors?|issues?|problem|incident|outage)\\b)"
                    + "|\\b(?:he|she|they|technicians?|engineers?|investigation|analysis) (?:\\w+ )?found (?!(?:the|a|this|no) (?:problem|issue|cause|root|error|fix|solution|workaround|way|bug)\\b|out\\b|that\\b|it\\b|nothing\\b|them\\b)");
    private static final Cue MISTAKE = Cue.of(
            "\\b(?:accidentally|mistakenly|inadvertently|unintentionally|erroneously|by (?:mistake|accident)|unknown to (?:them|us|him|her|me)|unaware that|in hindsight|weak (?:point|spot)|bottleneck)\\b");
    private static final Cue BEFORE = Cue.of(
            "\\b(?:had|hadn't)(?: (?:been|not|never|only|just|also|already|recently|since)){0,3} (?:\\w+ed|gone|grown|left|set|put|run|lost|begun|broken|taken|made|written|sent|built|given|kept|dead|empty|full|off)\\b");
    private static final Cue OF_PEOPLE = Cue.of(
            "\\b(?:we|i|he|she|who|nobody|no one|users?|customers?|members?|subscribers?|people|visitors?|everyone|everybody|team|support|on-?call|engineers?|shift|season|traffic|conversions?|errors?|requests|orders?|latency|sales|mails?|warnings?|it|that|this|they) had\\b"
                    + "|\\bhad (?:been |just |already |all |not )*(?:alerted|paged|notified|informed|told|noticed|arrived|started|ended|stopped|rejected|refused|fallen|risen|restored|recovered|resolved|fixed|cancell?ed|deleted|cleared|sent|disappeared|caught|closed|confirmed|reported|scheduled|planned|acknowledged|identified|found)\\b"
                    + "|\\b(?:until|once|after|when|as soon as|by \\d)\\b.{0,80}\\bhad\\b|\\bif\\b");
    private static final Cue LACK = Cue.of(
            "\\b(?:keeps?|has|have) no (?!impact|effect|plans?|evidence|indication|reason|further|idea|action)\\w|\\blacks\\b|\\b(?:does|do)(?: not|n't) (?:check|validate|verify|retry|limit|handle|support|know|wait|test|clean|rotate|expire|escape|restart|reload|renew|guard|protect|consider|account for|take into account)\\b"
                    + "|\\bonly (?:looks?|checks?|reads?|runs?|works?|applies|covers?) (?:at|for|on|in|the|when|once)\\b");
    private static final Cue TOLD_TO_USERS =
            Cue.of("\\b(?:we|you|your|users?|customers?|i) (?:\\w+ )?(?:do|does|have|has|lack|keep)\\b|\\bplease\\b");

    private CauseHints() {}

    // a label for the reason leads the cause; what an investigation found or was done by mistake comes next;
    // then
    // what had been done or left before the course of events, and what something lacks to this day.
    /** How plainly the sentence hints at a cause: 5 for a label, 3.5 for a finding or a mistake, 1.2 to 2 for the others; 0 where it does not. */
    static double score(String sentence) {
        if (LABEL.in(sentence)) {
            return 5;
        }
        if (FOUND.in(sentence) || MISTAKE.in(sentence)) {
            return 3.5;
        }
        if (BEFORE.in(sentence) && !OF_PEOPLE.in(sentence)) {
            return 2;
        }
        return LACK.in(sentence) && !TOLD_TO_USERS.in(sentence) ? 1.2 : 0;
    }
}
