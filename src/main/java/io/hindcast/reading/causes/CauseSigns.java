package io.hindcast.reading.causes;

import io.hindcast.reading.words.Cue;

/** How plainly the words of a sentence, in lower case, tell a cause. */
final class CauseSigns {
    /** The score of a change after which, in the next sentence, something failed. */
    static final double ORDER = 0.6;

    private static final double REASON_OF_A_DEED = 0.4;

    private static final Cue STRONG = Cue.of(
            "\\b(?:root|underlying|ultimate|primary|main|real|actual|true) cause|\\bcaused by\\b"
                    + "|\\bthe cause (?:of|was|is)\\b|\\bcause has been (?:\\w+ly )?(?:identified|found|determined|confirmed) (?:as|to be)\\b|\\bresult(?:ed|ing)? (?:from|of)\\b|\\bculprit\\b|\\btraced (?:back )?to\\b|\\b(?:was|were|is|are) due to\\b"
                    + "|\\bturned out to be\\b|\\bhappened because\\b|\\boccurred because\\b|\\bfailed because\\b|\\battributed to\\b");
    private static final Cue MEDIUM = Cue.of(
            "\\bbecause\\b|\\bdue to\\b|\\bas a result\\b|\\btriggered by\\b|\\bled to\\b"
                    + "|\\bstem(?:s|med) from\\b|\\bthe (?:problem|issue|reason|fault|bug) (?:was|is|lay)\\b|\\bsuspect(?:ed|s)?\\b|\\b(?:affected|hit|brought down|taken down|knocked out) by an? (?:[\\w-]+ ){0,3}?(?:outage|failure|fault|loss|attack|bug|problem) (?:of|in|at|with|on)\\b|\\bwhich caused\\b|\\bcaus(?:ed|ing)\\b");
    private static final Cue MOTIVE = Cue.of("\\bbecause\\b|\\bdue to\\b|\\bas a result\\b");
    private static final Cue HARM = Cue.of(
            "\\b(?:fail\\w*|errors?|down(?:time)?|outages?|incidents?|crash\\w*|br(?:oke|eak|oken)\\w*|lost|loss|un(?:available|reachable|able|usable|responsive)"
                    + "|slow\\w*|time-?outs?|timed out|stuck|stopped|stops|no longer|full|exhaust\\w*|ran out|expired?|missing|wrong\\w*|could(?: not|n.t)|did(?: not|n.t)|was(?: not|n.t)|were(?: not|n.t)|not"
                    + "|no|never|reject\\w+ (?:requests|connections)|block\\w*|leak\\w*|overload\\w*|satur\\w*|degrad\\w*|impact\\w*|disrupt\\w*|delay\\w*|hung|hang\\w*|corrupt\\w*|delet\\w*|bugs?|problems?|issues?|happened|occurred|caus\\w+|affect\\w*|exceed\\w*|[45]\\d\\ds?|restart\\w*|kill\\w*|spik\\w*|inaccessib\\w*|duplicat\\w*|halt\\w*|nobody could|unable|queued|backlogs?|piled up|drop(?:ped|ping)|unprocessed|overwhelm\\w*|need(?:ed|s) more|too (?:small|little|few|low))\\b");
    private static final Cue WEAK = Cue.of(
            "\\binsufficient|\\black(?:s|ed|ing)?\\b|\\bmissing\\b|\\bbugs?\\b|\\bmisconfigur|\\bfailed to\\b"
                    + "|\\bran out of\\b|\\bprevented\\b|(?<!cache )(?<!caches )\\bexpired?\\b|\\bbroke\\b|\\bnot (?:been )?(?:set|configured|tested|renewed|limited)\\b|\\bunknown\\b|\\bleak(?:ed|s)?\\b");
    private static final Cue NOT_A_CAUSE = Cue.of(
            "\\b(?:lasted|took) (?:\\S+ ){1,5}?(?:because|due to|as|since)\\b|\\b(?:could|would|might) have\\b|\\b(?:will|should|shall|going to|to prevent|we plan|in (?:the )?future|in order to|fortunately|luckily"
                    + "|not (?:the )?cause|(?:is|are|do|does|will) no longer|(?:at )?first suspected|initially suspected|suspected (?:\\S+ ){1,6}first|we (?:\\w+ )?failed to)\\b|\\?$"
                    + "|\\b(?:cause|culprit|problem|issue|bug|fault) (?:was|is|has been) (?:\\w+ly )?(?:identified|found|fixed|resolved|confirmed|detected|noticed|reported|mitigated|escalated|discovered|spotted|caught|seen)\\b(?! (?:as|to|in|that)\\b)");
    private static final Cue LINKED = Cue.of(
            ", (?:and )?so (?!that\\b|far\\b|we\\b|i\\b|they\\b|much\\b|many\\b|on\\b|it (?:was|took|is)\\b)|, (?:leaving|making|taking|breaking|overloading|overwhelming|exhausting|blocking|preventing) "
                    + "|\\bresult(?:ed|ing|s) in\\b|\\bleading to\\b|\\bconsequently\\b|\\bthereby\\b|\\bwhich is why\\b|\\bmeant that\\b|, yet\\b(?!,)|\\bso that (?:the|all|it|they|no|each|every)\\b|\\b(?:occurr?ed|happened|began|started|failed|crashed|went down|stopped|lost (?:[\\w']+ ){1,3}?)(?: \\w+)? ?when (?!we\\b|i\\b)");
    private static final Cue REASON = Cue.of(
            "\\b(?:as|since) (?!a result\\b|soon\\b|well\\b|expected\\b|of\\b|we\\b|i\\b|it\\b|they\\b|then\\b)(?:[\\w'-]+ ){1,5}?(?:had|has|have) (?:been |not )?\\w+(?:ed|en|wn|t)\\b");
    private static final Cue AFTERWARD = Cue.of(
            "^(?:\\w+ (?:\\S+ ){0,4})?(?:after|following) (?:an?|the|our) (?:[\\w-]+ ){0,4}?(?:change|release|deploy(?:ment)?|update|upgrade|migration|roll-?out|failover|switch|merge|restart|reboot|maintenance)\\b");
    private static final Cue CHANGE = Cue.of(
            "\\b(?:deployed|rolled out|released|merged|migrated|upgraded|updated|changed|switched|enabled|disabled|turned (?:on|off)|replaced|removed|renamed|deleted"
                    + "|installed|rebooted|failed over|went live|shipped|pushed|applied|shut down|unplugged)\\b");
    private static final Cue RECOVERED = Cue.of(
            "\\b(?:rolled back|reverted|restored|recover\\w*|resolved|fixed|again|back to normal|mitigat\\w*|hotfix)\\b");

    private static final Cue EFFECT = Cue.of(
            "^(?:as a result|consequently|because of (?:this|that)|due to (?:this|that)),? (?!of\\b)|^[\\w,'-]+(?: [\\w,'-]+){0,3} (?:therefore|thus|hence|consequently)\\b|^(?:this|these|that|it) (?:\\w+ ){0,2}?(?:caused?|causes|led to|leads to|resulted in|results in|meant|triggered|broke|made|prevented)\\b(?! by\\b)");

    private static final Cue REMEDY = Cue.of(
            "^(?:to (?:\\w+ )?(?:solve|fix|mitigate|resolve|restore|address|recover|work around|bring back)\\b"
                    + "|(?:as )?an? (?:\\w+ )?(?:fix|hotfix|workaround|mitigation|patch) (?:was|is|had|has)\\b"
                    + "|(?:we|i) (?:\\w+ly )?(?:then )?(?:fixed|mitigated|resolved|restored|rolled back|reverted|restarted)\\b)");
    private static final Cue SYMPTOM = Cue.of(
            "^(?:(?:some|all|most) of )?(?:the|this|these|that|those|our)? ?(?:[\\w-]+ ){0,3}?(?:outages?|incidents?|downtime|disruptions?|degradation|(?:service|search|site|api|login|payment|checkout) (?:failures?|errors?))"
                    + " (?:then |also |directly |mainly )?(?:caused|led to|resulted in|meant|left|made|affected|impacted|prevented)\\b");

    private static final Cue CONCLUDED = Cue.of(STRONG.pattern().pattern() + "|\\bsuspect(?:ed|s)?\\b|\\btraced\\b");
    private static final Cue DISCOVERY = Cue.of(
            "^(?:(?:at|around|by|on) [\\d:.]{1,10}[\\w .]{0,20}?,? )?(?:we|i|our \\w+|the (?:team|on-?call(?: engineer)?)|engineers?|customers?|users?|monitoring|support) (?:\\w+ly |first |then |also )?"
                    + "(?:noticed|saw|observed|received|reported|complained|got|(?:was|were) (?:alerted|notified|paged|informed|told))\\b");

    private CauseSigns() {}

    // where a sentence only tells the effect, "This caused errors", "As a result, images were missing", the
    // cause stands in the sentence before it.
    /** Whether this sentence tells the effect of what the sentence before it tells. */
    static boolean tellsEffect(String sentence) {
        return EFFECT.in(sentence);
    }

    // in a summary, a change that is told right before what failed is the likely cause where no words tell one.
    /** Whether the sentence before tells a change and this one what failed then. */
    static boolean followsChange(String before, String sentence) {
        return CHANGE.in(before)
                && !NOT_A_CAUSE.in(before)
                && !HARM.in(before)
                && !RECOVERED.in(before)
                && HARM.in(sentence)
                && !RECOVERED.in(sentence)
                && !NOT_A_CAUSE.in(sentence);
    }

    /** Whether this sentence tells what was done or suffered. */
    static boolean isAside(String sentence) {
        return REMEDY.in(sentence) || SYMPTOM.in(sentence) || (DISCOVERY.in(sentence) && !CONCLUDED.in(sentence));
    }

    // R-351: what begins with the fix ("To solve this, we ...", "A fix was ready but ...") or with the failure ("The
    // outage led to ...", "We noticed ...") tells what was done or suffered, and no cause.
    /** How plainly it does: from 5 for "caused by", 3 for "because", 1 for "missing", 0 for nothing; negative where it tells none. */
    static double score(String sentence) {
        if (sentence.length() < 15 || NOT_A_CAUSE.in(sentence)) {
            return -1;
        }
        if (isAside(sentence)) {
            return -1;
        }
        double told = STRONG.in(sentence) ? 5 : MEDIUM.in(sentence) ? medium(sentence) : linked(sentence);
        double score = told < 5 ? Math.max(told, CauseHints.score(sentence)) : told;
        return score + (WEAK.in(sentence) ? 1 : 0);
    }

    // "because" in a sentence that tells of nothing that failed gives the reason for a deed, not the cause.
    private static double medium(String sentence) {
        return !MOTIVE.in(sentence) || HARM.in(sentence) ? 3 : REASON_OF_A_DEED;
    }

    // where something failed, "..., so ...", "as the provider had revoked the key" and "after a release" tell
    // the cause too, less plainly than "because".
    private static double linked(String sentence) {
        if (!HARM.in(sentence)) {
            return 0;
        }
        return LINKED.in(sentence) || REASON.in(sentence)
                ? 2.5
                : AFTERWARD.in(sentence) && !RECOVERED.in(sentence) ? 1.5 : 0;
    }
}
