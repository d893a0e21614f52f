package io.hindcast.classifying;

/** Told when another catalogue holds, before the archive is labeled again by it. */
public record CatalogueReplaced(Catalogue before, Catalogue now) {}
