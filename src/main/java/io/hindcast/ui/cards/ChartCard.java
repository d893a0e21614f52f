package io.hindcast.ui.cards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import io.hindcast.ui.cards.Chart.Pick;
import io.hindcast.ui.chart.ChartSpec;
import io.hindcast.ui.chart.Table;
import io.hindcast.ui.parts.CsvDownload;
import io.hindcast.ui.parts.CsvScope;
import io.hindcast.ui.parts.DataTable;
import io.hindcast.ui.parts.Glyph;
import io.hindcast.ui.parts.TitledDialog;
import io.hindcast.ui.parts.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A chart under the question that it answers, with what it rests on, and a menu to take its numbers along. */
public final class ChartCard extends Section {
    private final String question;
    private final String definition;
    private final Chart chart;
    private final CsvDownload csv;

    /**
     * A card with its chart.
     *
     * @param question the title, such as "Which factors cost us most hours?"
     * @param coverage what the chart rests on, such as "41 of 120 reports state a resolution time"
     * @param definition how the numbers are computed, in a sentence or two
     * @param scope what is said above the rows of a CSV file
     */
    public ChartCard(String question, String coverage, String definition, ChartSpec spec, CsvScope scope) {
        this.question = question;
        this.definition = definition;
        chart = new Chart(spec);
        csv = new CsvDownload("CSV", fileName(), scope, this::rows);
        // only the menu's entry is seen; it clicks this link, by mouse or by keyboard
        csv.getElement().setAttribute("hidden", true);
        addClassName("card");
        getElement().setAttribute("aria-label", question);
        Div words = new Div(new H2(question), Words.secondary(coverage));
        Div head = new Div(words, menu());
        head.addClassName("card-head");
        add(head, chart, csv);
    }

    /** Calls the listener with the key of what is picked in the chart. */
    public ChartCard onPick(ComponentEventListener<Pick> listener) {
        chart.onPick(listener);
        return this;
    }

    Chart chart() {
        return chart;
    }

    private MenuBar menu() {
        MenuBar bar = new MenuBar();
        bar.addClassName("card-menu");
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE, MenuBarVariant.LUMO_ICON, MenuBarVariant.LUMO_SMALL);
        SubMenu menu = bar.addItem(Glyph.DOTS.icon(), "More about this chart").getSubMenu();
        bar.getItems().getFirst().setAriaLabel("More about this chart: " + question);
        menu.addItem("Show as table", click -> showTable());
        menu.addItem("CSV", click -> csv.getElement().callJsFunction("click"));
        menu.addItem("PNG", click -> chart.save("png", fileName()));
        menu.addItem("SVG", click -> chart.save("svg", fileName()));
        menu.addItem("How is this computed", click -> dialog(new Paragraph(definition), "640px"));
        return bar;
    }

    private List<List<String>> rows() {
        Table table = chart.spec().table();
        return Stream.concat(Stream.of(table.head()), table.rows().stream()).toList();
    }

    private void showTable() {
        Table table = chart.spec().table();
        DataTable<List<String>> rows = new DataTable<>(question);
        for (int i = 0; i < table.head().size(); i++) {
            int column = i;
            if (i == 0) {
                rows.text(table.head().get(0), row -> row.get(0));
            } else {
                rows.number(table.head().get(i), row -> row.get(column));
            }
        }
        dialog(rows.rows(table.rows()), "1100px");
    }

    private void dialog(Component content, String width) {
        TitledDialog dialog = new TitledDialog(question, content);
        dialog.addClassName("about-chart");
        dialog.setMaxWidth("min(" + width + ", 95vw)");
        dialog.open();
    }

    private String fileName() {
        return question.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
