package se.framsteg.identity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import se.framsteg.shell.CurrentUser;
import se.framsteg.shell.Languages;
import se.framsteg.shell.OpenToAll;
import se.framsteg.shell.Page;
import se.framsteg.shell.ReturnPath;
import se.framsteg.shell.SignIn;
import se.framsteg.shell.WebSettings;
import se.framsteg.ui.Action;
import se.framsteg.ui.Brand;

/** The way in: an address, then the code sent to it; staff give a password instead. */
@Prototype
@OpenToAll
@Route("logga-in")
final class SignInView extends Page implements BeforeEnterObserver {
    private final SignIn signIn;
    private final CurrentUser currentUser;
    private final Div form = new Div();
    private final Action staff;
    private String contact = "";
    private boolean sharedDevice;
    private String goal = "";

    SignInView(SignIn signIn, CurrentUser currentUser, Languages languages, WebSettings settings) {
        super("sign-in.title");
        this.signIn = signIn;
        this.currentUser = currentUser;
        addClassName("sign-in");
        staff = Action.quiet(getTranslation("sign-in.staff"), this::askForPassword);
        var foot = new Div(staff, new LanguageSwitch(languages));
        foot.addClassNames("foot", "stack", "tight");
        if (settings.demo()) {
            var mailbox = new Anchor("/" + MailboxView.PATH, getTranslation("sign-in.mailbox"));
            mailbox.addClassName("link");
            foot.add(mailbox);
        }
        addComponentAsFirst(new Brand());
        currentUser.whoseSignInEnded().ifPresent(user -> add(ended(user)));
        add(form, foot);
        askForContact();
    }

    /** Said once: whoever is not let in any more is told here, since nothing is said about an address. */
    private Paragraph ended(Me user) {
        var words = new Paragraph(
                getTranslation(user.is(Role.EXTERNAL_LEADER) ? "sign-in.ended.external-leader" : "sign-in.ended"));
        words.addClassName("notice");
        words.getElement().setAttribute("role", "status");
        return words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        goal = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ReturnPath.PARAMETER)
                .flatMap(ReturnPath::of)
                .orElse("");
        if (currentUser.find().isPresent()) {
            // The goal may be a page outside Flow.
            event.getUI().getPage().setLocation("/" + goal);
        }
    }

    private void askForContact() {
        show(new ContactForm(contact, sharedDevice, (typed, shared) -> {
            contact = typed;
            sharedDevice = shared;
            askForCode(sendCode());
        }));
        staff.setVisible(true);
    }

    private CodeForm askForCode(CodeSent sent) {
        var codeForm = new CodeForm(
                getTranslation("sign-in.code.sent", contact),
                digits -> {
                    signIn.withCode(sent, digits, sharedDevice);
                    goOn();
                },
                () -> askForCode(sendCode()).saySentAgain());
        codeForm.add(Action.quiet(getTranslation("sign-in.other-contact"), this::askForContact));
        show(codeForm);
        codeForm.focus();
        return codeForm;
    }

    private CodeSent sendCode() {
        return signIn.requestCode(contact, Languages.current());
    }

    private void askForPassword() {
        var passwordForm = new PasswordForm(
                (email, password) -> {
                    signIn.withPassword(email, password);
                    goOn();
                },
                this::askForContact);
        show(passwordForm);
        staff.setVisible(false);
        passwordForm.focus();
    }

    private void show(Component next) {
        form.removeAll();
        form.add(next);
    }

    /** A page load of its own: what was built before sign-in is left behind with the old session id. */
    private void goOn() {
        getUI().orElseThrow().getPage().setLocation("/" + goal);
    }
}
