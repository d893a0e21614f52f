package io.hindcast.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/** What every page is wrapped in: the theme and the page's head. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles.css")
public class Shell implements AppShellConfigurator {
    private static final String KEEP_SCHEME = """
            (scheme => {
              if (!scheme) return;
              document.documentElement.style.colorScheme = scheme;
              if (scheme === 'dark') document.documentElement.setAttribute('theme', 'dark');
            })(localStorage.getItem('hindcast.scheme'));
            """;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "images/hindcast.svg", "any");
        settings.addMetaTag("description", "What keeps going wrong, read from the whole archive of post-mortems.");
        settings.addInlineWithContents(KEEP_SCHEME, Inline.Wrapping.JAVASCRIPT);
    }
}
