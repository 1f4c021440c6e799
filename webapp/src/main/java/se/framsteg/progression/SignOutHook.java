package se.framsteg.progression;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.inject.Singleton;
import se.framsteg.identity.Role;
import se.framsteg.shell.CurrentUser;

/**
 * Tells every participant's page about what the card may have kept on the phone, so that signing out can ask first and
 * leave nothing behind, and tells the phone whose card may be shown when there is no network to ask.
 */
@Singleton
final class SignOutHook implements VaadinServiceInitListener {
    private static final String SCRIPT = """
            import($0).then(card => {
              card.presentIs($1 || undefined);
              window.framsteg.unsent.push(card.unsent);
              window.framsteg.forget.push(card.forget);
            })""";

    private final CurrentUser currentUser;
    private final FillInAssets assets;

    SignOutHook(CurrentUser currentUser, FillInAssets assets) {
        this.currentUser = currentUser;
        this.assets = assets;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> hook(init.getUI()));
    }

    private void hook(UI ui) {
        currentUser.find().filter(user -> user.me().is(Role.PARTICIPANT)).ifPresent(user -> {
            var account = user.sharedDevice() ? "" : user.accountId().toString();
            ui.getPage().executeJs(SCRIPT, assets.address("sign-out.js"), account);
        });
    }
}
