package se.framsteg.identity;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/** Addresses in the web app that messages lead to. */
@Singleton
class Links {

    private final String webUrl;

    Links(@Value("${framsteg.web.url:`http://localhost:8080`}") String webUrl) {
        this.webUrl = webUrl.endsWith("/") ? webUrl : webUrl + "/";
    }

    /** @param route one of {@link InvitationLink} */
    String invitation(String route, String token) {
        return webUrl + route + "?" + InvitationLink.TOKEN + "=" + token;
    }
}
