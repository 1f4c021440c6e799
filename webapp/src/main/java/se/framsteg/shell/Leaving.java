package se.framsteg.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import jakarta.inject.Singleton;
import java.util.function.IntConsumer;

/** Signing out, with a look first at what the device still keeps unsent. */
@Singleton
public final class Leaving {
    private final SignIn signIn;

    Leaving(SignIn signIn) {
        this.signIn = signIn;
    }

    /** Signs out at once when nothing is unsent; otherwise tells how many answers are, and signs nobody out. */
    public void leaveUnless(IntConsumer unsent) {
        UI.getCurrent()
                .getPage()
                .executeJs("return window.framsteg.countUnsent()")
                .then(Integer.class, count -> {
                    if (count == 0) {
                        leave();
                    } else {
                        unsent.accept(count);
                    }
                });
    }

    /** Signs out; what the device kept is forgotten with it. */
    public void leave() {
        signIn.out();
        UI.getCurrent()
                .getPage()
                .executeJs("return window.framsteg.forgetAll()")
                .then(done -> goodbye());
    }

    private static void goodbye() {
        UI.getCurrent().getPage().setLocation("/" + AccessGate.SIGN_IN);
        VaadinSession.getCurrent().getSession().invalidate();
    }
}
