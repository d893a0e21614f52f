/**
 * Compares what reports say across the whole archive: fixes that were already listed elsewhere, luck and where it ran out, and
 * whys that incidents share. What looks alike is possible until a person says so.
 */
@ApplicationModule(
        allowedDependencies = {
            "report",
            "archive",
            "deciding",
            "searching",
            "followup",
            "insight :: incidents",
            "insight :: ledger",
            "insight :: trends"
        })
@NullMarked
package io.hindcast.lessons;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
