package io.hindcast.reading;

import static io.hindcast.report.EventKind.ACKNOWLEDGED;
import static io.hindcast.report.EventKind.CHANGE;
import static io.hindcast.report.EventKind.COMMUNICATED;
import static io.hindcast.report.EventKind.DETECTED;
import static io.hindcast.report.EventKind.IDENTIFIED;
import static io.hindcast.report.EventKind.IMPACT;
import static io.hindcast.report.EventKind.MITIGATED;
import static io.hindcast.report.EventKind.OTHER;
import static io.hindcast.report.EventKind.RESOLVED;

import io.hindcast.report.EventKind;
import io.hindcast.report.TimelineEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells from an event's words what it was: the first rule whose words stand in the text and whose exceptions do not. */
final class EventKinds {
    private static final String SERVICE =
            "(?:services?|systems?|site|api|traffic|errors?|error rates?|latency|requests?|hub|cluster|platform|"
                    + "users?|customers?|queues?|backlog|function|operations?|everything|all|performance|production|orders?|payments?|pages?|it)";

    private record Rule(EventKind kind, Pattern words, Pattern except) {
        boolean fits(String text) {
            return words.matcher(text).find() && !except.matcher(text).find();
        }
    }

    // the kind of an event by its words, in this order
    private static final List<Rule> RULES = List.of(
            rule(
                    RESOLVED,
                    "\\ball[- ]clear\\b|\\bincident (?:is |was |has been |officially |marked (?:as )?)?(?:closed|over|resolved|ended|concluded)\\b|"
                            + "\\b(?:fully|completely|entirely) (?:recovered|restored|resolved|operational|functional|fixed|back)\\b|"
                            + "\\b(?:closes?|closed|resolves?|ends?) the incident\\b|\\bincident resolution\\b|\\bresolved\\b|, closed\\b|"
                            + "\\b(?:outage|impact) (?:ends|ended|is over|over)\\b|\\bclosed(?: out)?\\.?$|\\bback to normal\\b",
                    "\\b(?:not|un|nothing|never|hoping|should be|to be|until|once|dns|name) ?(?:yet )?resolved\\b|\\bunresolved\\b|\\bpost-?mortem\\b"
                            + "|\\bnot (?:fully|completely)|\\b(?:issue|case|ticket|pr|pull request) (?:was |is )?closed"),
            rule(
                    MITIGATED,
                    "\\b(?:mitigated|mitigation (?:complete|applied|in place|successful)|stabili[sz]e[sd]|self-?heal(?:s|ed)?)\\b|"
                            + "\\b(?:services?|systems?|site|access|traffic|functionality|connectivity|availability|operations?|payments?|orders?|hub) "
                            + "(?:\\w+ ){0,3}(?:restored|recover(?:s|ed)?|resumes?d?|normali[sz]e[sd]|back (?:online|up)|returned?|returns)\\b|"
                            + "\\b(?:back (?:up|online|in service|to (?:baseline|normal|100)|at baseline)|are back|is back|comes? back|came back)\\b|"
                            + "\\berrors? (?:\\w+ ){0,3}(?:stop(?:s|ped)?|cease[sd]?|drop(?:s|ped)?|subside[sd]?|gone|disappear(?:s|ed)?|clear(?:s|ed)?|fall(?:s)?|fell|decrease[sd]?)\\b|"
                            + "\\b(?:latency|error rate|rate|queue|backlog|load|cpu) (?:\\w+ ){0,3}(?:returns?(?:ed)?|back|normali[sz]e[sd]|recover(?:s|ed)?|drains?|drained|empty|falls|fell|below)\\b|"
                            + "\\b(?:recovered|recovers|recovery (?:complete|confirmed))\\b|\\b(?:works?|working|succeeds?|accepted|available|reachable|functional|healthy|responding|operational) (?:again|normally)\\b|"
                            + "\\b(?:again|normally)\\.?$|\\bsucceed(?:s|ed)?\\b(?! in)|\\b(?:problem|issue|bug|errors?) (?:\\w+ )?(?:was |is |are |has been )?(?:fixed|solved|gone)\\b",
                    "\\b(?:not|no|never|fail(?:s|ed)? to|without|still|unable to|cannot|did ?n.t|attempt(?:s|ed)?|trying|waiting|begins? to|starts? to|partial(?:ly)?|some) (?:\\w+ )?"
                            + "(?:recover|restor|back|return|mitigat|stabil|work|succe|normal|clear|drop)|\\b(?:fails?|failing|down|breaks?|errors?|crash\\w*|full|degraded|slow|alerts?|drops?) again"),
            rule(
                    DETECTED,
                    "\\balert(?:s|ed)?\\b(?! (?:is |was |are )?(?:muted|silenced|cleared|closed|resolved|created|rule))|\\balarms?\\b|\\bpage[sd]\\b|\\bpagerduty\\b|\\bpaging\\b|"
                            + "\\bnotifies\\b|\\bnotified (?:of|by|that)\\b|\\b(?:notice[sd]?|noticing|spotted|detect(?:s|ed|ion)|discover(?:s|ed) (?:that )?(?:the )?(?:outage|problem|issue|incident))\\b|"
                            + "\\b(?:users?|customers?|partners?|support|clients?|tenants?|students?|instructors?|sellers?|merchants?|staff|teams?|depot|manager|developers?|operators?|colleagues?|people|lead|agents?|engineers?|treasury|shops?|stores?)\\b[^.]{0,40}\\b(?:reports?|reported|complain(?:s|ed)?|calls?|called|ask(?:s|ed)?|raise[sd]?|tells?|told|open(?:s|ed)? (?:a |the first )?ticket)\\b|"
                            + "\\b(?:reports?|reported|complaints?|tickets?) (?:\\w+ ){0,4}(?:from|by|come|came|arrive[sd]?|in|of|that)\\b|\\b(?:first|initial|user|customer) (?:\\w+ ){0,2}(?:reports?|complaints?|tickets?|calls?)\\b|"
                            + "\\bmonitor(?:ing)?\\b[^.]{0,40}\\b(?:shows?|reports?|triggers?|fires?|detects?|sees?|down|catches)\\b|\\b(?:reports?|reported)\\b|\\bstackdriver sends\\b|\\bfires\\b|\\bopen(?:s|ed) (?:a|the first) ticket\\b",
                    "\\bfirst (?:\\w+ ){0,2}(?:errors?|failures?|requests?|timeouts?)\\b[^.]{0,30}\\b(?:detected|reported|seen)|\\b(?:status page|incident report|bug report|report (?:written|published))\\b|\\backnowledge"),
            rule(
                    ACKNOWLEDGED,
                    "\\back(?:ed|s)?\\b|\\backnowledge[sd]?\\b|\\b(?:incident|outage) (?:is |was |has been |formally |officially )?(?:declared|opened|created|started|called)\\b|"
                            + "\\b(?:declare[sd]?|opens?|opened|creates?|created|starts?|calls?) (?:an? |the |as an? )?(?:incident|outage|sev|war room|bridge|incident channel)\\b|"
                            + "\\btakes (?:the|over|on) (?:the )?(?:incident|call|page)?\\b|\\b(?:takes the incident|takes over)\\b|\\b(?:on-?call|engineer|responder|team|operator)\\b[^.]{0,30}\\b(?:picks? up|joins?|joined|responds?|responded|starts? (?:to )?(?:look|investigat)\\w*|begins? (?:to )?(?:look|investigat)\\w*|engaged|online|logs in)\\b|"
                            + "\\b(?:investigation|triage|debugging) (?:\\w+ )?(?:starts?|started|begins?|began|launched|underway)\\b|\\b(?:starts?|started|begins?|began) (?:the )?(?:investigat\\w+|triage|looking|debugging)\\b|\\bwar room\\b|\\bappoints\\b|\\bincident commander (?:assigned|appointed|named)\\b|\\bhuddle begins\\b",
                    "\\bstatus ?page\\b|\\bauto(?:matic)?-?recover"),
            rule(
                    IDENTIFIED,
                    "\\bidentif(?:y|ies|ied|ication)\\b|\\broot cause\\b|\\b(?:found|finds?|traced?|traces|pinpoint(?:s|ed)?|diagnose[sd]?|determine[sd]?|reali[sz]e[sd]?|figure[sd]? out|isolate[sd]?|narrow(?:s|ed)? down|suspect(?:s|ed|ing)?|deduce[sd]?|conclude[sd]?|correlate[sd]?|attribute[sd]? to|recogni[sz]e[sd]?)\\b|"
                            + "\\b(?:discover(?:s|ed|y)|cause (?:is|was)|understood|shows? that|reveals?|revealed|turns out|(?:comparison|capture|trace|dump|logs?|profile|analysis) (?:shows?|of))\\b",
                    "\\b(?:not|no) (?:\\w+ )?(?:found|identified)\\b"),
            rule(
                    COMMUNICATED,
                    "\\bstatus ?page\\b|\\b(?:announce[sd]?|announcement|tweet(?:s|ed)?|publish(?:es|ed) (?:an? )?(?:update|statement|notice)|communicat\\w+|inform(?:s|ed)|update (?:posted|sent|published)|post(?:s|ed) (?:an? )?update|e-?mail(?:s|ed)? (?:sent|customers|users|all)|customers? (?:are |were )?(?:notified|informed|told))\\b|\\bpost-?mortem (?:published|written|drafted|notes|meeting)\\b|\\bsends? (?:an? )?(?:e-?mail|message|note)\\b",
                    "^$"),
            rule(
                    CHANGE,
                    "\\b(?:deploy(?:ment|s|ed|ing)?|releas(?:e|es|ed|ing)|roll(?:s|ed)? ?out|rollout|merge[sd]?|pushe?[sd]?|ships?|shipped|migrat(?:ion|ions|es|ed|ing)|upgrade[sd]?|upgrading|"
                            + "install(?:s|ed)|switched on|goes live|went live|enable[sd]?|config(?:uration)? (?:change|push|update)\\w*|change (?:is |was )?(?:applied|merged|made|deployed|rolled|pushed)|maintenance (?:starts?|begins?|window)|"
                            + "(?:job|batch|rotation|reindex|campaign|import|load test|flag|rename|cleanup|script) (?:\\w+ ){0,4}(?:starts?|started|begins?|launched|runs|initiated|activated|applied)|(?:starts|started|initiated|begins) (?:the )?(?:rollout|migration|deployment|upgrade|reindex|import|rotation|maintenance))\\b",
                    "\\b(?:roll(?:ed|s|ing)? ?back|rollback|revert(?:s|ed)?|hot ?fix|fix(?:es|ed)?|patch(?:es|ed)?|mitigat\\w+|workaround|restor\\w+|previous version|known[- ]good|fail(?:s|ed|ing)?|errors?)\\b"),
            rule(
                    IMPACT,
                    "\\b(?:first|initial)\\b[^.]{0,60}\\b(?:errors?|failures?|failing|fails?|timeouts?|rejected|refused|missing|blank|wrong|5xx|[45]\\d\\d|lost|closes|dropped|hang|slow|impact|symptoms?)\\b|"
                            + "\\b(?:fail(?:s|ed|ing|ures?)?|errors?|down|unavailable|outage (?:begins?|starts?|began|started)|time(?:s|d)? out|timeouts?|timing out|latency|slow(?:s|er|ly|ness)?|degrad\\w+|5xx|50[0-9]|crash\\w*|reject(?:s|ed)|refuse[sd]?|stuck|stall(?:s|ed)?|unreachable|unresponsive|exhaust(?:s|ed|ion)?|stops? (?:\\w+ing|responding)|out of (?:memory|disk|space)|oom\\w*|lost|empty|blank|hang(?:s|ing)?|impact (?:begins?|starts?|began|started)|spikes?|elevated|saturat\\w+|dark|cannot|can no longer|wrong|stale|missing|duplicate[sd]?|incorrect|blocked|grows?|drops? to|reaches 0|receive \\W?(?:forbidden|error))\\b",
                    "\\bno (?:errors|failures|impact)\\b|\\b(?:roll(?:ed|s|ing)? ?back|rollback|revert(?:s|ed)?|restart\\w*|fix(?:es|ed)? |attempt\\w*|fail(?:s|ed)? ?over (?:to|complete\\w*)|(?:dead-?)letter)\\b"));

    private static final Pattern REMEDY = Pattern.compile(
            "\\b(?:roll(?:ed|s)? ?back|rollback|revert(?:s|ed)?|hot ?fix(?:es|ed)?|fix(?:es|ed)?|patch(?:es|ed)?|restart(?:s|ed)?|replaced|restored|corrected|reset|failed over|fail(?:ed)?over|scaled|increased|disabled|switched|removed|deleted|withdrawn|redeployed|activated|renewed|workaround)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNFINISHED = Pattern.compile(
            "\\b(?:start(?:s|ed|ing)?|begin(?:s|ning)?|began|attempt\\w*|try|trying|tries|prepar\\w+|plan\\w*|decid\\w+|decision|propos\\w+|fails?|failed|initiated?|will|request(?:s|ed)?|pr|pull request|creates?)\\b",
            Pattern.CASE_INSENSITIVE);

    private EventKinds() {}

    /** The same events with their kinds. */
    static List<TimelineEvent> assign(List<TimelineEvent> events) {
        List<TimelineEvent> assigned = new ArrayList<>();
        for (TimelineEvent event : events) {
            assigned.add(with(event, of(event.text())));
        }
        boolean ended = assigned.stream().anyMatch(each -> each.kind() == MITIGATED || each.kind() == RESOLVED);
        for (int i = assigned.size() - 1; i >= 0 && !ended; i--) {
            TimelineEvent event = assigned.get(i);
            // where no words tell that users were well again, the last remedy that was finished is taken for it
            if (isRemedy(event) && event.kind() != DETECTED && event.kind() != IMPACT) {
                assigned.set(i, with(event, MITIGATED));
                ended = true;
            }
        }
        return List.copyOf(assigned);
    }

    /** The kind that these words tell. */
    static EventKind of(String text) {
        String words = Words.fold(Words.brief(text, 400));
        return RULES.stream()
                .filter(rule -> rule.fits(words))
                .map(Rule::kind)
                .findFirst()
                .orElse(OTHER);
    }

    private static boolean isRemedy(TimelineEvent event) {
        return REMEDY.matcher(event.text()).find()
                && !UNFINISHED.matcher(event.text()).find();
    }

    private static TimelineEvent with(TimelineEvent event, EventKind kind) {
        return new TimelineEvent(event.at(), event.text(), kind, event.line());
    }

    private static Rule rule(EventKind kind, String words, String except) {
        return new Rule(kind, Pattern.compile(words.replace("SERVICE", SERVICE)), Pattern.compile(except));
    }
}
