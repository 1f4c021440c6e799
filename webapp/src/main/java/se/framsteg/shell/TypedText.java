package se.framsteg.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.inject.Singleton;

/**
 * Lets the browser keep what is typed into a page until its session has ended and begun anew; see {@code typed-text.ts}.
 * Nothing is kept on a borrowed device.
 */
@Singleton
final class TypedText implements VaadinServiceInitListener {
    private final CurrentUser currentUser;

    TypedText(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> currentUser.find().ifPresent(user -> keep(init.getUI(), user)));
    }

    private static void keep(UI ui, SignedIn user) {
        var account = user.sharedDevice() ? "" : user.accountId().toString();
        ui.getPage()
                .executeJs(
                        "window.framsteg.keepTyped($0, $1, $2, $3)",
                        account,
                        user.signIn(),
                        "/" + AccessGate.SIGN_IN,
                        ui.getTranslation("typed.kept"));
    }
}
