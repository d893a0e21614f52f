/** The import page: ways to bring reports in, and the account of every file of a run. */
@NullMarked
package io.hindcast.ui.imports;

import org.jspecify.annotations.NullMarked;
