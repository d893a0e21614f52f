package io.hindcast.report;

import java.time.LocalDate;

/** When an action is due, and whether the report states it, a policy derived it, or a person set it. */
public record DueDate(LocalDate date, Basis basis) {}
