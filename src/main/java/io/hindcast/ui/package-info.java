/** Shows the pages in the browser; no rules of its own. */
@ApplicationModule(
        allowedDependencies = {
            "report",
            "reading",
            "classifying",
            "classifying :: learning",
            "cataloguing",
            "archive",
            "correcting",
            "deciding",
            "importing",
            "searching",
            "followup",
            "insight :: figures",
            "insight :: incidents",
            "insight :: ledger",
            "insight :: reviews",
            "insight :: trends",
            "lessons",
            "quality",
            "csv"
        })
@NullMarked
package io.hindcast.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
