/** How fast the house is; run by hand, see docs/benchmarks.md. */
@NullMarked
package io.hindcast.benchmark;

import org.jspecify.annotations.NullMarked;
