package io.hindcast.reading.narrative;

/** A sentence on impact: whom it is about, its words without the label, the whole with it, and its line (from 1). */
record ImpactLine(ImpactKind kind, String text, String whole, int line) {}
