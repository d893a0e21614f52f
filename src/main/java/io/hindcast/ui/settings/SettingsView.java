package io.hindcast.ui.settings;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import io.hindcast.cataloguing.Learning;
import io.hindcast.classifying.Catalogue;
import io.hindcast.report.Axis;
import io.hindcast.ui.page.Page;
import org.jspecify.annotations.Nullable;

/** What people set: the catalogue with its versions; and, to be read, what the settings of the program say. */
@Route("settings")
class SettingsView extends Page {
    private static final int POLL_MILLIS = 1000;

    private final CatalogueDesk desk;
    private final ProgramSettings settings;
    private final Learning learning;
    private final CatalogueState state;
    private final Div body = new Div();
    private boolean labeling;
    private int shown;
    private @Nullable Registration polling;

    SettingsView(CatalogueDesk desk, ProgramSettings settings, Learning learning) {
        super("Settings");
        this.desk = desk;
        this.settings = settings;
        this.learning = learning;
        this.state = new CatalogueState(desk, this::refresh);
        add(section("Catalogue", state), body);
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(poll -> whileLabeling());
        event.getUI().setPollInterval(POLL_MILLIS);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    /** A poll asks the store only while labeling goes on, and once when it has ended. */
    private void whileLabeling() {
        if (labeling || desk.job().progress().isPresent()) {
            refresh();
        }
    }

    /** Shows how far labeling has come; draws the catalogue anew only where another version holds. */
    private void refresh() {
        labeling = desk.job().progress().isPresent();
        state.refresh();
        int holding = desk.versions().holding().number();
        if (holding != shown) {
            shown = holding;
            draw();
        }
    }

    private void draw() {
        Catalogue catalogue = desk.catalogue();
        body.removeAll();
        body.add(
                section("Golden Path components", new ComponentTable(desk, catalogue, this::refresh)),
                section("Factor categories", new CategoryTable(desk, catalogue, Axis.FACTOR, this::refresh)),
                section("Triggers", new CategoryTable(desk, catalogue, Axis.TRIGGER, this::refresh)),
                section("Versions of the catalogue", new VersionTable(desk, this::refresh)),
                section("Learned from corrections", new LearningNote(learning.state())),
                section("Set where the program is started", new SettingsTable(settings)));
    }

    private static Section section(String title, Component content) {
        Section section = new Section(new H2(title), content);
        section.addClassName("settings-section");
        return section;
    }
}
