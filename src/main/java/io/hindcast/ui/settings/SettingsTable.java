package io.hindcast.ui.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.hindcast.ui.parts.DataTable;

/** What is set where the program is started, to be read. */
class SettingsTable extends Div {
    SettingsTable(ProgramSettings settings) {
        add(
                new Paragraph(
                        "These are environment variables, options or lines of an application.yaml beside the program; they take"
                                + " effect at the next start."),
                new DataTable<ProgramSettings.Line>("Settings of the program")
                        .text("About", ProgramSettings.Line::about)
                        .component("Holds", line -> ComponentTable.words(line.holds()))
                        .text("Setting", ProgramSettings.Line::setting)
                        .stacked()
                        .rows(settings.lines()));
    }
}
