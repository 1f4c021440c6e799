package se.framsteg.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import io.micronaut.serde.ObjectMapper;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.framsteg.testing.RunningApi;

class SendingTest {

    private static final String LOOPBACK = "127.0.0.1";
    private static final UUID ID = UUID.fromString("019ab000-0000-7000-8000-000000000000");

    private final Words words = new Words();

    private static MailSettings settings(int port, boolean tls) {
        return new MailSettings(LOOPBACK, port, "noreply@example.org", null, null, tls);
    }

    @ParameterizedTest
    @EnumSource
    void messagesAreNeutralInEveryLanguage(Language language) {
        Contact to = Contact.email("aino@example.org");
        Message code = words.code(to, language, "042042");
        Message invitation = words.invitation(to, language, "https://example.org/invitation?token=x");

        assertThat(code.text()).contains("042042").contains("10");
        assertThat(invitation.text())
                .contains("https://example.org/invitation?token=x")
                .contains("7");
        assertThat(code.subject() + code.text() + invitation.subject() + invitation.text())
                .doesNotContain("{")
                .doesNotContainIgnoringCase("framsteg")
                .doesNotContainIgnoringCase("coach")
                .doesNotContainIgnoringCase("aino");
    }

    @Test
    void withoutEncryptionNoMailIsSent() {
        GreenMail server = new GreenMail(new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            Mail mail = new Mail(settings(server.getSmtp().getPort(), true));

            assertThatThrownBy(() -> mail.send(new Message(Contact.email("aino@example.org"), "s", "t"), ID))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(server.getReceivedMessages()).isEmpty();
        } finally {
            server.stop();
        }
    }

    @Test
    void aMailArrivesWithItsLettersAndTheSameNumberEachTime() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            Mail mail = new Mail(settings(server.getSmtp().getPort(), false));
            Message message = new Message(Contact.email("aino@example.org"), "Välj", "Gäller i tio minuter");
            mail.send(message, ID);
            mail.send(message, ID);

            var received = server.getReceivedMessages()[0];
            assertThat(received.getSubject()).isEqualTo("Välj");
            assertThat(received.getContent().toString().strip()).isEqualTo("Gäller i tio minuter");
            assertThat(received.getAllRecipients()[0].toString()).isEqualTo("aino@example.org");
            assertThat(server.getReceivedMessages())
                    .extracting(MimeMessage::getMessageID)
                    .containsExactly("<" + ID + "@example.org>", "<" + ID + "@example.org>");
        } finally {
            server.stop();
        }
    }

    @Test
    void aTextMessageIsGivenToTheGateway() throws IOException {
        List<String> received = new CopyOnWriteArrayList<>();
        HttpServer gateway = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral(LOOPBACK), 0), 0);
        gateway.createContext("/", exchange -> {
            received.add(exchange.getRequestHeaders().getFirst("Authorization"));
            received.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            received.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            exchange.sendResponseHeaders(received.size() > 3 ? 500 : 202, -1);
            exchange.close();
        });
        gateway.start();
        try {
            URI url =
                    URI.create("http://" + LOOPBACK + ":" + gateway.getAddress().getPort() + "/send");
            var sender = new TextMessages(url, "token", "Kod", RunningApi.bean(ObjectMapper.class));
            Message message = new Message(Contact.phone("+46701740605"), "Din kod", "Din \"kod\" är 042042");
            assertThat(sender.reaches(message.to())).isTrue();
            assertThat(sender.reaches(Contact.email("a@example.org"))).isFalse();

            sender.send(message, ID);

            assertThat(received.getFirst()).isEqualTo("Bearer token");
            assertThat(received.get(1)).isEqualTo(ID.toString());
            assertThat(received.getLast()).contains("+46701740605").contains("Din \\\"kod\\\" är 042042");
            assertThatThrownBy(() -> sender.send(message, ID)).hasMessageContaining("500");
        } finally {
            gateway.stop(0);
        }
    }
}
