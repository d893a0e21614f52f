/** Jira's wiki markup as a document. */
@NullMarked
package io.hindcast.reading.jira;

import org.jspecify.annotations.NullMarked;
