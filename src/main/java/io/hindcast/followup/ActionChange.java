package io.hindcast.followup;

import io.hindcast.report.ActionState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person sets on an action; a null value gives the field back to what the report says. A text that is blank counts as
 * null; one that is too long to keep throws {@link IllegalArgumentException} that says how long it may be.
 */
public sealed interface ActionChange {

    /** Sets how far the action has come. */
    record State(@Nullable ActionState value) implements ActionChange {
        @Override
        public ActionField field() {
            return ActionField.STATE;
        }

        @Override
        public @Nullable String text() {
            return value == null ? null : value.id();
        }
    }

    /** Sets who does it; at most 400 characters. */
    record Owner(@Nullable String value) implements ActionChange {
        /** Strips the name. */
        public Owner {
            value = Texts.stripped("The owner", value, 400);
        }

        @Override
        public ActionField field() {
            return ActionField.OWNER;
        }

        @Override
        public @Nullable String text() {
            return value;
        }
    }

    /** Sets when it is due. */
    record Due(@Nullable LocalDate value) implements ActionChange {
        @Override
        public ActionField field() {
            return ActionField.DUE;
        }

        @Override
        public @Nullable String text() {
            return value == null ? null : value.toString();
        }
    }

    /** Sets the ticket that tracks it, a number or an address; at most 1,000 characters. */
    record Ticket(@Nullable String value) implements ActionChange {
        /** Strips the number or address. */
        public Ticket {
            value = Texts.stripped("The ticket", value, 1000);
        }

        @Override
        public ActionField field() {
            return ActionField.TICKET;
        }

        @Override
        public @Nullable String text() {
            return value;
        }
    }

    /** The field that it sets. */
    ActionField field();

    /** The value as kept in the history: a state's identifier, an ISO date or the text; null where the field is given back. */
    @Nullable
    String text();
}
