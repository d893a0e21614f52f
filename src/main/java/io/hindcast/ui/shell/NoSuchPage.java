package io.hindcast.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import io.hindcast.ui.page.Page;
import io.hindcast.ui.parts.EmptyState;
import jakarta.servlet.http.HttpServletResponse;

/** What an address shows that no page has. */
@ParentLayout(MainLayout.class)
class NoSuchPage extends Page implements HasErrorParameter<NotFoundException> {
    NoSuchPage() {
        super("No such page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        add(EmptyState.of(
                "Nothing stands at “/" + event.getLocation().getPath() + "”",
                "The address may be mistyped, or come from an older version of Hindcast. The archive is untouched.",
                new Anchor("search", "Search the archive")));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
