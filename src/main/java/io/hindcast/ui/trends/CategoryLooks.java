package io.hindcast.ui.trends;

import io.hindcast.classifying.Category;
import io.hindcast.classifying.CurrentCatalogue;
import io.hindcast.insight.incidents.Dimension;
import io.hindcast.report.Axis;
import io.hindcast.report.Severity;
import io.hindcast.ui.chart.Tokens;
import org.springframework.stereotype.Component;

/** How a group of reports is called and coloured, the same on every page. */
@Component
class CategoryLooks {
    private final CurrentCatalogue catalogue;

    CategoryLooks(CurrentCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The name of a group on screen. */
    String label(Dimension dimension, String group) {
        if (group.equals(Dimension.UNKNOWN)) {
            return "Unknown";
        }
        return switch (dimension) {
            case FACTOR, ANY_FACTOR -> catalogue.get().label(Axis.FACTOR, group);
            case TRIGGER, ANY_TRIGGER -> catalogue.get().label(Axis.TRIGGER, group);
            default -> group;
        };
    }

    /** The token of a group's colour. */
    String color(Dimension dimension, String group) {
        if (group.equals(Dimension.UNKNOWN)) {
            return Tokens.UNKNOWN;
        }
        return switch (dimension) {
            case FACTOR, ANY_FACTOR -> category(Axis.FACTOR, group);
            case TRIGGER, ANY_TRIGGER -> category(Axis.TRIGGER, group);
            case SEVERITY -> Tokens.severity(Severity.of(group));
            default -> Tokens.NEUTRAL;
        };
    }

    private String category(Axis axis, String id) {
        return Tokens.category(
                catalogue.get().category(axis, id).map(Category::color).orElse(-1));
    }
}
