package se.framsteg.identity;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/**
 * Sends text messages through a gateway that takes {@code POST {"from", "to", "text"}} with a bearer token, and by
 * {@code Idempotency-Key} knows one it has already. Exists where {@code FRAMSTEG_SMS_URL} is set; a gateway that speaks otherwise gets a {@link MessageSender} of its own.
 */
@Singleton
@Requires(property = "framsteg.sms.url", pattern = MailSettings.SET)
final class TextMessages implements MessageSender {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI url;
    private final String token;
    private final String from;
    private final ObjectMapper json;

    TextMessages(
            @Value("${framsteg.sms.url}") URI url,
            @Value("${framsteg.sms.token}") String token,
            @Value("${framsteg.sms.from}") String from,
            ObjectMapper json) {
        this.url = url;
        this.token = token;
        this.from = from;
        this.json = json;
    }

    @Override
    public boolean reaches(Contact contact) {
        return contact.kind() == Contact.Kind.PHONE;
    }

    @Override
    public void send(Message message, UUID id) {
        try {
            String body = json.writeValueAsString(
                    Map.of("from", from, "to", message.to().value(), "text", message.text()));
            var request = HttpRequest.newBuilder(url)
                    .timeout(PATIENCE)
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", id.toString())
                    .POST(BodyPublishers.ofString(body))
                    .build();
            int status = http.send(request, BodyHandlers.discarding()).statusCode();
            if (status >= 300) {
                throw new IllegalStateException("the gateway answered " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while sending", e);
        }
    }
}
