package se.framsteg.shell.lean;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.framsteg.problem.ProblemType;
import se.framsteg.shell.CurrentUser;
import se.framsteg.shell.SignedIn;

/** Who calls, and whether it is our own page that does. */
@Singleton
public final class Caller {
    /** The account that the page was made for. Another may have signed in since, in another tab. */
    public static final String ACCOUNT = "Framsteg-Account";

    public static final String TOKEN = "Framsteg-Token";

    private final CurrentUser currentUser;

    public Caller(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** Refuses with {@link ProblemType#NOT_SIGNED_IN}, also a page of somebody who is no longer the one signed in. */
    SignedIn mayRead(HttpServletRequest request) {
        var user = signedIn();
        var account = request.getHeader(ACCOUNT);
        if (account != null && !user.accountId().toString().equals(account)) {
            throw new Refusal(ProblemType.NOT_SIGNED_IN);
        }
        return user;
    }

    private SignedIn signedIn() {
        return currentUser.find().orElseThrow(() -> new Refusal(ProblemType.NOT_SIGNED_IN));
    }

    /**
     * Refuses calls from other sites. A page of an earlier session, or of another account, is told to sign in: what somebody
     * did may not go to somebody else.
     */
    SignedIn mayChange(HttpServletRequest request) {
        if (!fromHere(request)) {
            throw new Refusal(ProblemType.NOT_PERMITTED);
        }
        var user = signedIn();
        if (!user.accountId().toString().equals(request.getHeader(ACCOUNT))
                || !same(user.forgeryToken(), request.getHeader(TOKEN))) {
            throw new Refusal(ProblemType.NOT_SIGNED_IN);
        }
        return user;
    }

    /** The API knows the sign-in no more, so that the sign-in page must not lead straight back here. */
    void hasGone() {
        currentUser.end();
    }

    /** Browsers say where a call comes from; older ones by its origin alone. */
    private static boolean fromHere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = request.getHeader("Origin");
        return origin == null || Objects.equals(authority(origin), request.getHeader("Host"));
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean same(String expected, @Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
