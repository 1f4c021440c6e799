package se.framsteg.shell;

import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.framsteg.identity.CodeRequest;
import se.framsteg.identity.CodeSent;
import se.framsteg.identity.CodeSignIn;
import se.framsteg.identity.InvitationAnswer;
import se.framsteg.identity.InvitedLeader;
import se.framsteg.identity.InvitedPerson;
import se.framsteg.identity.Language;
import se.framsteg.identity.LanguageChoice;
import se.framsteg.identity.LeaderCodeRequest;
import se.framsteg.identity.LeaderInvitationAnswer;
import se.framsteg.identity.LeaderInvitationApi;
import se.framsteg.identity.MeApi;
import se.framsteg.identity.PasswordSignIn;
import se.framsteg.identity.SignInApi;
import se.framsteg.identity.Tokens;

/** The ways in and out of a session. All refuse with an {@link ApiProblem}. */
@Singleton
public final class SignIn {
    private static final Logger log = LoggerFactory.getLogger(SignIn.class);

    private final SignInApi signIn;
    private final LeaderInvitationApi leaders;
    private final MeApi me;
    private final CurrentUser currentUser;

    SignIn(SignInApi signIn, LeaderInvitationApi leaders, MeApi me, CurrentUser currentUser) {
        this.signIn = signIn;
        this.leaders = leaders;
        this.me = me;
        this.currentUser = currentUser;
    }

    public CodeSent requestCode(String contact, Language language) {
        return signIn.requestCode(new CodeRequest(contact.strip(), language));
    }

    /** @param sent the reply to the request for the code */
    public void withCode(CodeSent sent, String code, boolean sharedDevice) {
        begin(() -> signIn.signInWithCode(new CodeSignIn(sent.requestId(), code, sharedDevice)), sharedDevice);
    }

    public void withPassword(String email, String password) {
        begin(() -> signIn.signInWithPassword(new PasswordSignIn(email.strip(), password)), false);
    }

    public InvitedPerson invitation(String token) {
        return signIn.invitation(token);
    }

    public void withInvitation(InvitationAnswer answer) {
        begin(() -> signIn.acceptInvitation(answer), false);
    }

    public InvitedLeader leaderInvitation(String token) {
        return leaders.leaderInvitation(token);
    }

    public CodeSent requestLeaderCode(String token, Language language) {
        return leaders.requestLeaderCode(new LeaderCodeRequest(token, language));
    }

    /** @param sent the reply to the request for the code */
    public void withLeaderInvitation(String token, CodeSent sent, String code, boolean sharedDevice) {
        var signIn = new CodeSignIn(sent.requestId(), code, sharedDevice);
        begin(() -> leaders.acceptLeaderInvitation(new LeaderInvitationAnswer(token, signIn)), sharedDevice);
    }

    /** Changes the language of the account, for screens and for what is sent to it. */
    public void speak(Language language) {
        currentUser.get().nowIs(me.speak(new LanguageChoice(language)));
    }

    /** Ends the sign-in at the API and here; here also when the API cannot be reached, since the user wants out. */
    public void out() {
        try {
            signIn.signOut();
        } catch (ApiProblem problem) {
            log.info("Signed out here only: {}", problem.type());
        } finally {
            currentUser.leave();
        }
    }

    private void begin(Supplier<Tokens> tokens, boolean sharedDevice) {
        currentUser.begin(tokens.get(), sharedDevice, me::me);
    }
}
