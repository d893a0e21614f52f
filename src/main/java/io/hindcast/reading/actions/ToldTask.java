package io.hindcast.reading.actions;

import io.hindcast.reading.words.Cue;
import io.hindcast.report.ActionState;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells by the tense of a task whether it is done. */
final class ToldTask {
    private static final Cue PAST = Cue.of(
            "^(?:we (?:have |'ve )?(?:already |also |now |since )?)?(?:added|fixed|updated|reverted|rolled back|increased|decreased|reduced"
                    + "|removed|deployed|implemented|created|documented|configured|moved|migrated|enabled|disabled|changed|replaced|upgraded"
                    + "|improved|introduced|raised|lowered|rotated|revoked|restored|patched|switched|extended|corrected|issued|sent|completed"
                    + "|formali[sz]ed|standardi[sz]ed|ensured|established|restricted|isolated|verified|validated|rebuilt|restarted|redeployed"
                    + "|published|tightened|hardened|renewed|resized|tuned|adjusted|refactored|rewrote|merged|notified|informed|wrote|built"
                    + "|installed|tested|resolved|limited|doubled|tripled|halved|dropped|paused|bumped|refunded|reviewed|audited|contacted|decommissioned|retired|shipped|turned (?:on|off)|shut down|rolled out|cleaned up|set up an?|switched off|deleted|renamed|purged|cleared|converted|stopped|scaled (?:up|down|out)|put in place|gave|took|made) ");

    private static final Cue PASSIVE = Cue.of(
            "^(?:[\\w'@/.-]+ ){1,6}(?:was|were|has been|have been|got) (?:\\w+ly )?(?:[a-z]+ed|built|rebuilt|sent|set up|made|written|rolled back)\\b");
    private static final Cue FUTURE = Cue.of(
            "\\b(?:will|should|must|needs?|to be|shall|would|could|can|if|when|whenever|unless|until|not|never|why|that|which|what|who|how)\\b");

    private static final Pattern ENDED =
            Pattern.compile("^(?:[^ ]+ ){1,4}(?:scheduled|configured|documented|completed|added|fixed|deployed"
                    + "|implemented|updated|created|enabled|removed|reverted|merged|released|restored|installed)$");

    private ToldTask() {}

    // a task told in the past tense ("Reverted the change", "Alerts configured", "A fix was applied") says that
    // it is done.
    /** The state that a task in the past tense gives: "Reverted the change" is done; null for any other. */
    static @Nullable ActionState state(String task) {
        String words = task.substring(0, Math.min(120, task.length())).toLowerCase(Locale.ROOT);
        boolean passive = PASSIVE.in(words) && !FUTURE.in(words);
        boolean ended = words.endsWith("ed") && ENDED.matcher(words).matches();
        return passive || PAST.in(words) || ended ? ActionState.DONE : null;
    }
}
