/**
 * What the answers speak of: an incident, the dimensions and periods that incidents are grouped by, a gap seen in one of them.
 * Values only; knows no other room of insight.
 */
@NamedInterface("incidents")
@NullMarked
package io.hindcast.insight.incidents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
