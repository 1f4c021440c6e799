package se.framsteg.identity;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.bind.annotation.Bindable;
import org.jspecify.annotations.Nullable;

/**
 * The mail server; {@code FRAMSTEG_MAIL_…} in the environment.
 *
 * @param from the address that messages come from
 * @param username null for a server that asks for none
 * @param tls whether to refuse to send without encryption; off only for a server on this machine
 */
@ConfigurationProperties("framsteg.mail")
@Requires(property = "framsteg.mail.host", pattern = MailSettings.SET)
record MailSettings(
        String host,
        @Bindable(defaultValue = "587") int port,
        String from,
        @Nullable String username,
        @Nullable String password,
        @Bindable(defaultValue = "true") boolean tls) {

    /** A file of settings may name what it leaves empty; that is as if it did not. */
    static final String SET = "\\S+";

    MailSettings {
        username = username == null || username.isBlank() ? null : username;
    }

    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + "]";
    }
}
