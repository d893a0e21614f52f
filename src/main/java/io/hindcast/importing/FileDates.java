package io.hindcast.importing;

import io.hindcast.reading.DateOrder;
import io.hindcast.reading.DateVotes;
import org.jspecify.annotations.Nullable;

/** What the dates of figures in a file tell of their order, and the archive's order by which an open file was read; null where none was known. */
record FileDates(DateVotes votes, @Nullable DateOrder readAs) {}
