package io.hindcast.ui.actions;

import com.vaadin.flow.component.notification.Notification;
import io.hindcast.followup.ActionChange;
import io.hindcast.followup.Actions;
import io.hindcast.followup.ChangeOutcome;
import io.hindcast.followup.ChangeOutcome.ChangedMeanwhile;
import io.hindcast.followup.FollowedAction;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.Who;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Makes a person's changes, says what came of them, and lets the page follow. */
public record ActionChanger(Actions actions, ActionEffects effects, Runnable afterwards) {
    private static final int SECONDS = 8000;

    /** Makes the changes to all of these actions or to none; true where they were made. */
    boolean change(Collection<FollowedAction> seen, List<ActionChange> changes) {
        ChangeOutcome outcome = actions.change(seen, changes, Who.remembered());
        boolean made = switch (outcome) {
            case ChangeOutcome.Changed(int count) -> {
                Notification.show(
                        count == 0 ? "Nothing to change" : Formats.plural(count, "action", "actions") + " changed");
                yield true;
            }
            case ChangedMeanwhile meanwhile -> {
                Notification.show(sentence(meanwhile), SECONDS, Notification.Position.BOTTOM_START);
                yield false;
            }
        };
        afterwards.run();
        return made;
    }

    static String sentence(ChangedMeanwhile meanwhile) {
        String who = meanwhile.changedBy() == null ? "Somebody" : meanwhile.changedBy();
        String when = meanwhile.changedAt() == null ? "" : " at " + Formats.instant(meanwhile.changedAt()) + " UTC";
        return "Nothing was changed: %s set %s of “%s” to %s%s. Look again and decide."
                .formatted(
                        who,
                        ActionWords.field(meanwhile.field()).toLowerCase(Locale.ROOT),
                        meanwhile.task(),
                        ActionWords.value(meanwhile.field(), meanwhile.valueNow()),
                        when);
    }
}
