/**
 * Keeps the ledger of Golden Path gaps: what each cost, which actions are to close it, whether it came back, whether a fix
 * worked, and the candidates that wait for a name. Knows the table, incidents and figures.
 */
@NamedInterface("ledger")
@NullMarked
package io.hindcast.insight.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
