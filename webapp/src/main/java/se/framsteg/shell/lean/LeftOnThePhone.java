package se.framsteg.shell.lean;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.inject.Singleton;
import se.framsteg.shell.CurrentUser;
import se.framsteg.shell.SignedIn;

/**
 * Tells every page of somebody signed in about what a lean page may have left on the phone: it is sent when there is network
 * again, signing out asks first and leaves nothing behind, and without network nobody else's things are shown.
 */
@Singleton
final class LeftOnThePhone implements VaadinServiceInitListener {
    private static final String SCRIPT = """
            import($0).then(async phone => {
              window.framsteg.unsent.push(phone.unsent);
              window.framsteg.forget.push(phone.forget);
              await phone.presentIs($2 || undefined, false);
              if (await phone.unsent()) (await import($1)).sendAll($2);
            })""";

    private final CurrentUser currentUser;
    private final LeanAssets assets;

    LeftOnThePhone(CurrentUser currentUser, LeanAssets assets) {
        this.currentUser = currentUser;
        this.assets = assets;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> currentUser.find().ifPresent(user -> hook(init.getUI(), user)));
    }

    private void hook(UI ui, SignedIn user) {
        var account = user.sharedDevice() ? "" : user.accountId().toString();
        ui.getPage().executeJs(SCRIPT, assets.address("sign-out.js"), assets.address("left-behind.js"), account);
    }
}
