package se.framsteg.identity;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;

/** Sends e-mail by SMTP. Exists where {@code FRAMSTEG_MAIL_HOST} is set. */
@Singleton
@Requires(property = "framsteg.mail.host", pattern = MailSettings.SET)
final class Mail implements MessageSender {

    private static final String PATIENCE_MILLIS = "10000";

    private final MailSettings settings;
    private final Session session;

    Mail(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    private static Properties properties(MailSettings settings) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", settings.host());
        properties.setProperty("mail.smtp.port", String.valueOf(settings.port()));
        properties.setProperty("mail.smtp.auth", String.valueOf(settings.username() != null));
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(settings.tls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        return properties;
    }

    @Override
    public boolean reaches(Contact contact) {
        return contact.kind() == Contact.Kind.EMAIL;
    }

    @Override
    public void send(Message message, UUID id) {
        try {
            MimeMessage mail = new Numbered(session, id);
            mail.setFrom(new InternetAddress(settings.from()));
            mail.setRecipient(RecipientType.TO, new InternetAddress(message.to().value()));
            mail.setSubject(message.subject(), StandardCharsets.UTF_8.name());
            mail.setText(message.text(), StandardCharsets.UTF_8.name());
            // No machine is to answer with an absence note.
            mail.setHeader("Auto-Submitted", "auto-generated");
            Transport.send(mail, settings.username(), settings.password());
        } catch (MessagingException e) {
            throw new IllegalStateException("the mail server did not take it", e);
        }
    }

    /** Bears the message's own id, by which a mail that comes twice is known: the library would make up one each time. */
    private static final class Numbered extends MimeMessage {

        private final UUID id;

        Numbered(Session session, UUID id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            String from = getFrom()[0].toString();
            setHeader(
                    "Message-ID",
                    "<" + id + from.substring(from.lastIndexOf('@')).replace(">", "") + ">");
        }
    }
}
