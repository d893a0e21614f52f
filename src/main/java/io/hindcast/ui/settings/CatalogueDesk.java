package io.hindcast.ui.settings;

import io.hindcast.cataloguing.CatalogueVersions;
import io.hindcast.cataloguing.Preview;
import io.hindcast.cataloguing.Relabeling;
import io.hindcast.cataloguing.RelabelingJob;
import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.CurrentCatalogue;
import org.springframework.stereotype.Component;

/** What the Settings page works with to change the catalogue. */
@Component
record CatalogueDesk(
        CatalogueVersions versions,
        CurrentCatalogue current,
        Preview preview,
        Relabeling relabeling,
        RelabelingJob job) {

    /** The catalogue that holds. */
    Catalogue catalogue() {
        return current.get();
    }

    /** Its text. */
    String text() {
        return versions.holding().text();
    }

    /** Whether people may change it here. */
    boolean isOpen() {
        return versions.file().isEmpty();
    }
}
