package io.hindcast.report;

import org.jspecify.annotations.Nullable;

/**
 * An elapsed time in whole minutes: the value in use with its basis, and beside it both readings where they exist, the one
 * that the report states and the one that its timeline gives. {@code line} (from 1) is where the value in use was read.
 */
public record Minutes(
        int value,
        Basis basis,
        @Nullable Integer stated,
        @Nullable Integer timeline,
        @Nullable Integer line) {}
