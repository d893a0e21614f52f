package io.hindcast.ui.parts;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/** The line icons of {@code images/icons.svg}. */
public enum Glyph {
    OVERVIEW,
    SEARCH,
    TRENDS,
    GOLDEN_PATH,
    ACTIONS,
    IMPORT,
    SETTINGS,
    DOTS,
    CLOSE,
    PREVIOUS,
    NEXT,
    WARNING,
    CAME_BACK,
    DONE,
    DOWNLOAD,
    FILTER,
    SCHEME,
    LINK,
    EDIT;

    /** A new icon, hidden from screen readers: the words beside it say the same. */
    public SvgIcon icon() {
        SvgIcon icon =
                new SvgIcon("images/icons.svg", name().toLowerCase(Locale.ROOT).replace('_', '-'));
        icon.addClassName("glyph");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
