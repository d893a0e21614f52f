package io.hindcast.ui.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLayout;
import io.hindcast.ui.address.FilterParameters;
import io.hindcast.ui.parts.Glyph;

/** The frame around every page: navigation at the left (at the bottom on a phone), the search box and the colour scheme on top. */
@Layout
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private static final String SWITCH_SCHEME = """
            const root = document.documentElement;
            const dark = root.style.colorScheme
                ? root.style.colorScheme === 'dark'
                : matchMedia('(prefers-color-scheme: dark)').matches;
            const next = dark ? 'light' : 'dark';
            root.style.colorScheme = next;
            if (next === 'dark') root.setAttribute('theme', 'dark'); else root.removeAttribute('theme');
            localStorage.setItem('hindcast.scheme', next);
            """;

    private static final String SLASH_FOCUSES = """
            document.addEventListener('keydown', event => {
                const inField = event.composedPath()[0].matches?.('input, textarea, select, [contenteditable]');
                if (event.key !== '/' || inField || event.ctrlKey || event.metaKey || event.altKey) return;
                event.preventDefault();
                this.focus();
            });
            """;

    /** Moves the focus at once; an address with a fragment would be one that the router has to answer first. */
    private static final String SKIP = """
            this.addEventListener('click', event => {
                event.preventDefault();
                document.getElementById('content').focus();
            });
            """;

    private final Navigation navigation = new Navigation();
    private final TextField search = new TextField();
    private final Div content = new Div();
    private QueryParameters filter = QueryParameters.empty();

    MainLayout() {
        addClassName("shell");
        Anchor skip = new Anchor("#content", "Skip to the content");
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        skip.getElement().executeJs(SKIP);
        content.addClassName("shell-content");
        content.setId("content");
        content.getElement().setAttribute("tabindex", "-1");
        add(skip, brand(), top(), navigation, content);
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(page.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement page) {
        content.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = FilterParameters.only(event.getLocation().getQueryParameters());
        navigation.show(event.getLocation().getFirstSegment(), filter);
        search.setValue(
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse(""));
    }

    private static Anchor brand() {
        Image mark = new Image("images/hindcast.svg", "");
        Anchor home = new Anchor(".", mark, new Span("Hindcast"));
        home.addClassName("shell-brand");
        return home;
    }

    private Header top() {
        search.addClassName("shell-search");
        search.setPlaceholder("Search reports");
        search.setAriaLabel("Search reports");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        search.setPrefixComponent(Glyph.SEARCH.icon());
        Span slash = new Span("/");
        slash.getElement().setAttribute("title", "Press / to search");
        slash.addClassName("shell-slash");
        search.setSuffixComponent(slash);
        search.addKeyDownListener(Key.ENTER, event -> search());
        search.getElement().executeJs(SLASH_FOCUSES);
        Button scheme = new Button(
                Glyph.SCHEME.icon(), event -> UI.getCurrent().getPage().executeJs(SWITCH_SCHEME));
        scheme.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        scheme.setAriaLabel("Switch between light and dark");
        scheme.setTooltipText("Switch between light and dark");
        Span note = new Span("No sign-in yet: reachable from this computer only");
        note.addClassName("shell-note");
        Header top = new Header(search, note, scheme);
        top.addClassName("shell-top");
        return top;
    }

    private void search() {
        UI.getCurrent().navigate("search", filter.merging("q", search.getValue().strip()));
    }
}
