package se.framsteg.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import jakarta.inject.Singleton;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Language;

/** Which language the pages speak: the signed-in account's, else what was chosen on this device, else the browser's. */
@Singleton
public final class Languages implements VaadinServiceInitListener {
    private static final String COOKIE = "framsteg-language";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final CurrentUser currentUser;

    Languages(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(
                        init -> init.getSession().setLocale(locale(choose((HttpServletRequest) init.getRequest()))));
    }

    /** Of the page at hand. */
    public static Language current() {
        return of(VaadinSession.getCurrent().getLocale());
    }

    public static Locale locale(Language language) {
        return switch (language) {
            case SV -> Texts.SWEDISH;
            case EN -> Texts.ENGLISH;
        };
    }

    /** For the page that the request asks for. */
    public Language choose(HttpServletRequest request) {
        return currentUser
                .find()
                .map(SignedIn::language)
                .or(() -> remembered(request.getCookies()))
                .orElseGet(() -> preferred(request));
    }

    /** From now on, on this device. The page must be built anew to show it. */
    public void speak(Language language) {
        VaadinService.getCurrentResponse()
                .addCookie(cookie(language, VaadinRequest.getCurrent().isSecure()));
        VaadinSession.getCurrent().setLocale(locale(language));
        UI.getCurrent().getPage().reload();
    }

    /** The same from a page outside Flow, for Flow's pages too. */
    public void speak(Language language, HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(language, request.isSecure()));
        var session = request.getSession(false);
        if (session != null) {
            speak(session, language);
        }
    }

    /** Flow's pages of the session, from when they are next loaded. */
    static void speak(HttpSession session, Language language) {
        VaadinSession.getAllSessions(session)
                .forEach(flow -> flow.accessSynchronously(() -> flow.setLocale(locale(language))));
    }

    private static Cookie cookie(Language language, boolean secure) {
        var cookie = new Cookie(COOKIE, language.code());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) REMEMBERED.toSeconds());
        return cookie;
    }

    private static Optional<Language> remembered(Cookie @Nullable [] cookies) {
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> Arrays.stream(Language.values())
                        .filter(language -> language.code().equals(cookie.getValue())))
                .findFirst();
    }

    private static Language preferred(HttpServletRequest request) {
        // Without the header the servlet API would answer with the server's own language.
        return request.getHeader("Accept-Language") == null ? Language.SV : of(request.getLocale());
    }

    private static Language of(Locale locale) {
        return locale.getLanguage().equals(Language.EN.code()) ? Language.EN : Language.SV;
    }
}
