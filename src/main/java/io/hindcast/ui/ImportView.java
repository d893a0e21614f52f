package io.hindcast.ui;

import com.vaadin.flow.router.Route;

/** The page "Import". */
@Route("import")
class ImportView extends Page {
    ImportView() {
        super("Import");
        add(new Skeleton(6));
    }
}
