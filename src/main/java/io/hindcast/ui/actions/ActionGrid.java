package io.hindcast.ui.actions;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.shared.Registration;
import io.hindcast.followup.ActionField;
import io.hindcast.followup.FollowedAction;
import io.hindcast.followup.Priority;
import io.hindcast.report.Basis;
import io.hindcast.ui.address.Links;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Actions as a table, page by page; several can be chosen. On a narrow screen two columns hold what is otherwise in seven. */
class ActionGrid extends Grid<FollowedAction> {
    private static final int ALL_ROWS_UP_TO = 12;
    private static final int NARROW = 760;

    private final LocalDate today;
    private final Consumer<FollowedAction> open;

    ActionGrid(LocalDate today, Consumer<FollowedAction> open) {
        this.today = today;
        this.open = open;
        addClassName("actions-grid");
        setSelectionMode(SelectionMode.MULTI);
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        getElement().setAttribute("aria-label", "Corrective actions");
        column("Due", action -> ActionWords.due(action, today), FollowedAction::dueDay)
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("156px")
                .setFlexGrow(0);
        column("Task", this::task, FollowedAction::task).setWidth("300px").setFlexGrow(1);
        column("Service", action -> Words.names(action.origin().services()), ActionGrid::first)
                .setWidth("180px")
                .setFlexGrow(0);
        column("Owner", ActionGrid::owner, FollowedAction::owner)
                .setWidth("160px")
                .setFlexGrow(0);
        column("Priority", action -> new Span(ActionWords.priority(action.priority())), this::urgency)
                .setWidth("96px")
                .setFlexGrow(0);
        column("State", ActionWords::state, FollowedAction::state)
                .setWidth("120px")
                .setFlexGrow(0);
        column("From", ActionGrid::from, action -> action.origin().date())
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("120px")
                .setFlexGrow(0);
        addComponentColumn(this::narrow).setHeader("Action").setKey("narrow").setVisible(false);
    }

    /** Shows these, and no more rows at once than fit. */
    void show(List<FollowedAction> actions) {
        setItems(actions);
        setAllRowsVisible(actions.size() <= ALL_ROWS_UP_TO);
    }

    private <C extends Comparable<? super C>> Column<FollowedAction> column(
            String header, Function<FollowedAction, Component> cell, Function<FollowedAction, @Nullable C> order) {
        return addComponentColumn(cell::apply)
                .setHeader(header)
                .setKey(header)
                .setSortable(true)
                .setComparator(Comparator.comparing(order, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var page = event.getUI().getPage();
        page.getExtendedClientDetails().refresh(details -> narrow(details.getWindowInnerWidth() < NARROW));
        Registration resizing = page.addBrowserWindowResizeListener(resize -> narrow(resize.getWidth() < NARROW));
        addDetachListener(gone -> {
            resizing.remove();
            gone.unregisterListener();
        });
    }

    private void narrow(boolean narrow) {
        getColumns().forEach(column -> column.setVisible(Objects.equals(column.getKey(), "narrow") == narrow));
    }

    private @Nullable Priority urgency(FollowedAction action) {
        return Priority.of(action.priority()).orElse(null);
    }

    private static @Nullable String first(FollowedAction action) {
        return action.origin().services().stream().findFirst().orElse(null);
    }

    private Component task(FollowedAction action) {
        NativeButton button = new NativeButton(Words.task(action), click -> open.accept(action));
        button.addClassNames("link-button", "task-button");
        Div cell = new Div();
        cell.addClassName("task-cell");
        if (action.goldenPath()) {
            cell.add(ActionWords.ea());
        }
        if (action.luck() != null) {
            cell.add(ActionWords.luck(action.luck()));
        }
        cell.add(button);
        return cell;
    }

    private static Component owner(FollowedAction action) {
        Span span = action.owner() == null ? Words.secondary("nobody") : new Span(action.owner());
        return action.isCorrected(ActionField.OWNER) ? new Span(span, Words.basis(Basis.CORRECTED)) : span;
    }

    private static Component from(FollowedAction action) {
        Anchor link = new Anchor(
                action.isListed()
                        ? Links.report(action.id().report(), action.line())
                        : Links.report(action.id().report(), QueryParameters.empty()),
                Formats.date(action.origin().date()));
        link.getElement().setAttribute("title", action.origin().title());
        return link;
    }

    private Component narrow(FollowedAction action) {
        Div facts = new Div(ActionWords.due(action, today), ActionWords.state(action), owner(action), from(action));
        facts.addClassName("incident-facts");
        Div cell = new Div(task(action), facts);
        cell.addClassName("narrow-action");
        return cell;
    }
}
