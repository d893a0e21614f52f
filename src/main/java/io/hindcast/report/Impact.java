package io.hindcast.report;

import org.jspecify.annotations.Nullable;

/** Who was hurt and how much: the three sentences of the report, and the numbers read from them. */
public record Impact(
        @Nullable String user,
        @Nullable String revenue,
        @Nullable String internal,
        @Nullable Long usersAffected,
        @Nullable Money revenueLost,
        @Nullable Double engineerHours) {}
