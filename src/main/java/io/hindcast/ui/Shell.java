package io.hindcast.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.lumo.Lumo;

/** What every page is wrapped in: the theme and the page's head. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles.css")
public class Shell implements AppShellConfigurator {}
