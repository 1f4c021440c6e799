package se.framsteg.shell;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;

/**
 * What an operator may set, see {@code application.properties} for names and defaults.
 *
 * @param bind address the server listens on
 * @param port TCP port; 0 takes a free one
 * @param demo whether the sign-in page links to the mailbox that shows codes
 * @param insecureCookies lets the session cookie travel over plain http to other hosts than localhost; for trials
 * @param behindProxy whether X-Forwarded headers from the proxy in front are believed
 * @param sessionIdle how long an unused session of one's own device lives
 * @param sessionIdleShared the same on a borrowed device
 */
@ConfigurationProperties("framsteg.web")
public record WebSettings(
        String bind,
        int port,
        boolean demo,
        boolean insecureCookies,
        boolean behindProxy,
        Duration sessionIdle,
        Duration sessionIdleShared) {}
