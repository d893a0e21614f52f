package io.hindcast.followup;

import java.util.List;

/** Told after the commit of what a person set on actions. */
public record ActionsChanged(List<ActionId> actions) {

    /** Copies the list. */
    public ActionsChanged {
        actions = List.copyOf(actions);
    }
}
