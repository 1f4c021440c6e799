package se.framsteg.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.micronaut.context.ApplicationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.framsteg.identity.CodeSent;
import se.framsteg.identity.MeApi;
import se.framsteg.problem.ProblemType;

/** One session and the tokens in it, against an API over HTTP. */
class SignInTest {
    private static final CodeSent SENT = new CodeSent(UUID.randomUUID(), 600, 30);

    private final HttpSession session = rememberingSession();
    private final HttpServletRequest request = mock();
    private ApiStandIn api;
    private ApplicationContext beans;
    private SignIn signIn;
    private MeApi me;

    @BeforeEach
    void start() throws IOException {
        when(request.getRemoteAddr()).thenReturn("203.0.113.9");
        when(request.getSession()).thenReturn(session);
        when(request.getSession(anyBoolean())).thenReturn(session);
        api = new ApiStandIn(0);
        beans = ApplicationContext.run(Map.of("micronaut.http.services.api.url", api.url()));
        signIn = beans.getBean(SignIn.class);
        me = beans.getBean(MeApi.class);
    }

    @AfterEach
    void stop() {
        beans.close();
        api.close();
    }

    @Test
    void outside_a_request_nobody_is_signed_in() {
        refused(ProblemType.NOT_SIGNED_IN, me::me);
        assertThat(api.bearers).isEmpty();
    }

    @Test
    void the_api_learns_from_where_somebody_signs_in_and_nothing_more() {
        inRequest(() -> signIn.withCode(SENT, ApiStandIn.CODE, false));
        assertThat(api.forwardedFor).containsExactly("/sign-in/codes/verify 203.0.113.9");
    }

    @Test
    void a_wrong_code_begins_nothing() {
        inRequest(() -> refused(ProblemType.CODE_WRONG, () -> signIn.withCode(SENT, "000000", false)));
        verify(session, never()).setAttribute(any(), any());
        verify(request, never()).changeSessionId();
    }

    @Test
    void when_the_refresh_is_refused_the_sign_in_has_ended() {
        api.expiresInSeconds = 0;
        inRequest(() -> signIn.withCode(SENT, ApiStandIn.CODE, false));
        api.refusesRefresh = true;
        inRequest(() -> refused(ProblemType.NOT_SIGNED_IN, me::me));
        inRequest(() -> assertThat(beans.getBean(CurrentUser.class).find()).isEmpty());
    }

    @Test
    void signing_in_changes_the_sessions_id() {
        inRequest(() -> signIn.withCode(SENT, ApiStandIn.CODE, false));
        verify(request).changeSessionId();
    }

    @Test
    void a_borrowed_device_is_signed_out_after_five_minutes() {
        inRequest(() -> signIn.withCode(SENT, ApiStandIn.CODE, true));
        verify(session).setMaxInactiveInterval(5 * 60);
    }

    @Test
    void every_call_bears_the_token_of_its_own_session() {
        inRequest(() -> {
            signIn.withCode(SENT, ApiStandIn.CODE, false);
            assertThat(me.me().name()).isEqualTo("Aino Aalto");
        });
        assertThat(api.bearers).hasSize(2).containsOnly("Bearer aino-0");
    }

    @Test
    void signing_out_forgets_the_user_even_when_the_api_is_away() {
        inRequest(() -> signIn.withCode(SENT, ApiStandIn.CODE, false));
        api.close();
        inRequest(signIn::out);
        inRequest(() -> assertThat(beans.getBean(CurrentUser.class).find()).isEmpty());
    }

    private static void refused(ProblemType type, Runnable task) {
        assertThatExceptionOfType(ApiProblem.class).isThrownBy(task::run).matches(problem -> problem.is(type));
    }

    private void inRequest(Runnable task) {
        ScopedValue.where(CurrentUser.REQUEST, request).run(task);
    }

    private static HttpSession rememberingSession() {
        HttpSession session = mock();
        var attributes = new ConcurrentHashMap<String, Object>();
        doAnswer(call -> attributes.put(call.getArgument(0), call.getArgument(1)))
                .when(session)
                .setAttribute(anyString(), any());
        doAnswer(call -> attributes.remove(call.<String>getArgument(0)))
                .when(session)
                .removeAttribute(anyString());
        when(session.getAttributeNames()).thenAnswer(call -> Collections.enumeration(attributes.keySet()));
        when(session.getAttribute(anyString())).thenAnswer(call -> attributes.get(call.<String>getArgument(0)));
        return session;
    }
}
