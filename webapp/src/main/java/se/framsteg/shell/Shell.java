package se.framsteg.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;
import jakarta.inject.Singleton;

/** The page that all views are shown in. */
@Singleton
public final class Shell implements AppShellConfigurator {}
