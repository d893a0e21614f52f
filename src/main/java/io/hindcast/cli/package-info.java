/** Answers on the command line; no rules of its own. */
@ApplicationModule(
        allowedDependencies = {
            "report",
            "reading",
            "classifying",
            "cataloguing",
            "archive",
            "importing",
            "linting",
            "searching",
            "followup",
            "insight :: ledger",
            "insight :: trends",
            "lessons",
            "csv"
        })
@NullMarked
package io.hindcast.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
