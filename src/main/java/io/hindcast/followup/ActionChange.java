package io.hindcast.followup;

import io.hindcast.report.ActionState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a person sets on an action; a null value gives the field back to what the report says. */
public sealed interface ActionChange {

    /** Sets how far the action has come. */
    record State(@Nullable ActionState value) implements ActionChange {}

    /** Sets who does it. */
    record Owner(@Nullable String value) implements ActionChange {}

    /** Sets when it is due. */
    record Due(@Nullable LocalDate value) implements ActionChange {}

    /** Sets the ticket that tracks it, a number or an address. */
    record Ticket(@Nullable String value) implements ActionChange {}
}
