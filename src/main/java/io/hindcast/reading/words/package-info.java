/** Words and the patterns that are looked for in texts: what is cheap to ask comes before what is dear. */
@NullMarked
package io.hindcast.reading.words;

import org.jspecify.annotations.NullMarked;
