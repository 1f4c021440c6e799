package se.framsteg.shell;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.UUID;
import se.framsteg.identity.Language;
import se.framsteg.identity.Me;
import se.framsteg.identity.Role;

/**
 * Who is signed in. One lives in each signed-in server-side session and nowhere else; its tokens are never sent to the
 * browser.
 */
public final class SignedIn {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 16;

    private final ApiTokens tokens;
    private final boolean sharedDevice;
    private final String signIn = random();
    private final String forgeryToken = random();
    private volatile Me me;

    SignedIn(Me me, ApiTokens tokens, boolean sharedDevice) {
        this.me = me;
        this.tokens = tokens;
        this.sharedDevice = sharedDevice;
    }

    public UUID accountId() {
        return me.accountId();
    }

    public Me me() {
        return me;
    }

    public Language language() {
        return me.language();
    }

    public boolean isAny(Collection<Role> roles) {
        return roles.stream().anyMatch(me::is);
    }

    /** A borrowed or shared device: nothing may stay on it. */
    public boolean sharedDevice() {
        return sharedDevice;
    }

    /** Another each time somebody signs in. */
    String signIn() {
        return signIn;
    }

    /** What a script of ours must send along with every request that changes something. */
    public String forgeryToken() {
        return forgeryToken;
    }

    ApiTokens tokens() {
        return tokens;
    }

    void nowIs(Me changed) {
        this.me = changed;
    }

    private static String random() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
