package io.hindcast.classifying;

/** Where the catalogue is kept that people edit. */
public interface CatalogueShelf {

    /** The catalogue that held last. */
    Catalogue newest();
}
