package io.hindcast.ui.parts;

import com.vaadin.flow.component.html.Anchor;
import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.Component;
import java.util.Optional;

/** Leads to the template of a Golden Path component, in a tab of its own. */
public final class TemplateLink extends Anchor {
    private TemplateLink(Component component, String address, String words) {
        super(address, words);
        setTarget("_blank");
        getElement().setAttribute("rel", "noopener");
        setAriaLabel("Template of " + component.name());
    }

    /** The link in these words; empty where the catalogue has no address for it. */
    public static Optional<TemplateLink> of(Component component, String words) {
        return Optional.ofNullable(component.template()).map(address -> new TemplateLink(component, address, words));
    }

    /** The same for the component of this name, if the catalogue knows it. */
    public static Optional<TemplateLink> of(Catalogue catalogue, String component, String words) {
        return catalogue.component(component).flatMap(known -> of(known, words));
    }
}
