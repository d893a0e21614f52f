/** Answers over HTTP under /api/v1; no rules of its own. */
@ApplicationModule(
        allowedDependencies = {
            "report",
            "reading",
            "classifying",
            "archive",
            "correcting",
            "importing",
            "searching",
            "followup",
            "insight :: ledger",
            "insight :: trends",
            "lessons"
        })
@NullMarked
package io.hindcast.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
