package se.framsteg.shell;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import se.framsteg.identity.Me;
import se.framsteg.identity.Tokens;
import se.framsteg.problem.ProblemType;

/** The user whose request is being answered on this thread. */
@Singleton
public final class CurrentUser {
    /** Bound by {@link RequestScope} for every request, Flow's and ours. */
    static final ScopedValue<HttpServletRequest> REQUEST = ScopedValue.newInstance();

    /** Tokens of somebody about whom nothing more is known yet. */
    private static final ScopedValue<ApiTokens> SIGNING_IN = ScopedValue.newInstance();

    private static final String ATTRIBUTE = SignedIn.class.getName();
    private static final String ENDED = ATTRIBUTE + ".ended";

    private final InstantSource clock;
    private final WebSettings settings;

    CurrentUser(InstantSource clock, WebSettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    public Optional<SignedIn> find() {
        return session().map(session -> (SignedIn) session.getAttribute(ATTRIBUTE));
    }

    /** Refuses with {@link ProblemType#NOT_SIGNED_IN}. */
    public SignedIn get() {
        return find().orElseThrow(() -> ApiProblem.of(ProblemType.NOT_SIGNED_IN));
    }

    Optional<ApiTokens> tokens() {
        return SIGNING_IN.isBound() ? Optional.of(SIGNING_IN.get()) : find().map(SignedIn::tokens);
    }

    /**
     * Begins the signed-in part of the session, under a new id: one planted before sign-in is worth nothing.
     *
     * @param whoAmI asked with the new tokens
     */
    void begin(Tokens fresh, boolean sharedDevice, Supplier<Me> whoAmI) {
        var tokens = new ApiTokens(fresh, clock);
        var me = ScopedValue.where(SIGNING_IN, tokens).call(whoAmI::get);
        var request = REQUEST.get();
        var session = request.getSession();
        request.changeSessionId();
        session.setAttribute(ATTRIBUTE, new SignedIn(me, tokens, sharedDevice));
        Languages.speak(session, me.language());
        var idle = sharedDevice ? settings.sessionIdleShared() : settings.sessionIdle();
        session.setMaxInactiveInterval((int) idle.toSeconds());
    }

    /** The sign-in was ended from outside; the empty session lives on, so that the page at hand can lead to sign-in. */
    public void end() {
        var ended = find();
        leave();
        ended.ifPresent(user -> session().ifPresent(session -> session.setAttribute(ENDED, user.me())));
    }

    /** Forgets the user, who wants out. */
    void leave() {
        session().ifPresent(session -> session.removeAttribute(ATTRIBUTE));
    }

    /** Who was signed in here until that was ended from outside; told once. */
    public Optional<Me> whoseSignInEnded() {
        return session().map(session -> {
            var ended = (Me) session.getAttribute(ENDED);
            session.removeAttribute(ENDED);
            return ended;
        });
    }

    private static Optional<HttpSession> session() {
        return REQUEST.isBound() ? Optional.ofNullable(REQUEST.get().getSession(false)) : Optional.empty();
    }
}
