package io.hindcast.ui.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.hindcast.cataloguing.CatalogueVersion;
import io.hindcast.ui.parts.DataTable;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.Words;
import java.util.Optional;

/** Every version of the catalogue: who made it when and why, and a way to let it hold again. */
class VersionTable extends Div {
    VersionTable(CatalogueDesk desk, Runnable afterwards) {
        int holding = desk.versions().holding().number();
        add(new DataTable<CatalogueVersion>("Versions of the catalogue")
                .number("Version", version -> Formats.count(version.number()))
                .component("When (UTC)", version -> Words.instant(version.at()))
                .text("Who", CatalogueVersion::by)
                .component("Why", version -> ComponentTable.words(why(version)))
                .component("", version -> restore(desk, version, holding, afterwards))
                .stacked()
                .rows(desk.versions().all()));
    }

    private static String why(CatalogueVersion version) {
        return Optional.ofNullable(version.note())
                .orElse(
                        switch (version.origin()) {
                            case SHIPPED -> "came with Hindcast";
                            case FILE -> "from the file of the settings";
                            case EDITED -> "";
                        });
    }

    private static Component restore(CatalogueDesk desk, CatalogueVersion version, int holding, Runnable afterwards) {
        if (version.number() == holding) {
            return Words.secondary("holds");
        }
        if (!desk.isOpen()) {
            return Words.secondary("");
        }
        NativeButton restore = new NativeButton(
                "restore",
                click -> new ChangeSheet(desk, desk.versions().holding().number(), version.text(), afterwards).open());
        restore.addClassName("link-button");
        restore.setAriaLabel("Restore version " + version.number());
        return restore;
    }
}
