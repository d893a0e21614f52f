package io.hindcast.ui.actions;

import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.hindcast.followup.ActionChange;
import io.hindcast.followup.FollowedAction;
import io.hindcast.report.ActionState;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/** Actions as cards in a column for each state; a card moves by its arrow buttons or by dragging. */
class ActionBoard extends Div {
    private static final int MOST_CARDS = 40;
    private static final List<ActionState> ORDER = List.of(
            ActionState.UNKNOWN,
            ActionState.OPEN,
            ActionState.IN_PROGRESS,
            ActionState.BLOCKED,
            ActionState.DONE,
            ActionState.DROPPED);

    private final LocalDate today;
    private final ActionChanger changer;
    private final Consumer<FollowedAction> open;

    ActionBoard(List<FollowedAction> actions, LocalDate today, ActionChanger changer, Consumer<FollowedAction> open) {
        this.today = today;
        this.changer = changer;
        this.open = open;
        addClassName("board");
        ORDER.forEach(state -> add(column(
                state,
                actions.stream().filter(action -> action.state() == state).toList())));
    }

    private Section column(ActionState state, List<FollowedAction> actions) {
        Section column = new Section();
        column.addClassName("board-column");
        column.getElement().setAttribute("aria-label", ActionWords.state(state));
        H2 head = new H2(ActionWords.state(state) + " ");
        head.add(Words.secondary(Formats.count(actions.size())));
        column.add(head);
        actions.stream().limit(MOST_CARDS).forEach(action -> column.add(card(action)));
        if (actions.size() > MOST_CARDS) {
            column.add(Words.secondary(Formats.count(actions.size() - MOST_CARDS) + " more; the table shows all"));
        }
        DropTarget<Section> target = DropTarget.create(column);
        target.addDropListener(drop -> drop.getDragData()
                .filter(FollowedAction.class::isInstance)
                .map(FollowedAction.class::cast)
                .ifPresent(action -> move(action, state)));
        return column;
    }

    private Div card(FollowedAction action) {
        NativeButton task = new NativeButton(Words.task(action), click -> open.accept(action));
        task.addClassNames("link-button", "task-button");
        Div words = new Div(task);
        words.addClassName("task-cell");
        if (action.goldenPath()) {
            words.addComponentAsFirst(ActionWords.ea());
        }
        Div facts = new Div(when(action), new Span(Objects.requireNonNullElse(action.owner(), "nobody")));
        facts.addClassName("incident-facts");
        Div card = new Div(words, facts, moves(action));
        card.addClassName("board-card");
        DragSource.create(card).setDragData(action);
        return card;
    }

    private Span when(FollowedAction action) {
        if (!action.state().isFinished()) {
            return ActionWords.due(action, today);
        }
        return new Span(action.finished() == null ? "" : "finished " + Formats.date(action.finished()));
    }

    private Div moves(FollowedAction action) {
        int place = ORDER.indexOf(action.state());
        Div moves = new Div();
        moves.addClassName("board-moves");
        if (place > 0) {
            moves.add(moveButton(action, "←", ORDER.get(place - 1)));
        }
        if (place < ORDER.size() - 1) {
            moves.add(moveButton(action, "→", ORDER.get(place + 1)));
        }
        return moves;
    }

    private NativeButton moveButton(FollowedAction action, String arrow, ActionState to) {
        NativeButton button = new NativeButton(arrow, click -> move(action, to));
        String words = "Move to " + ActionWords.state(to).toLowerCase(Locale.ROOT);
        button.setAriaLabel(words + ": " + action.task());
        button.getElement().setAttribute("title", words);
        return button;
    }

    private void move(FollowedAction action, ActionState to) {
        if (action.state() != to) {
            changer.change(List.of(action), List.of(new ActionChange.State(to)));
        }
    }
}
