/** The actions that a report lists: task, owner, due date, priority, state, ticket. */
@NullMarked
package io.hindcast.reading.actions;

import org.jspecify.annotations.NullMarked;
