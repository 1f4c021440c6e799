package se.framsteg.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.framsteg.platform.Calendar;

class DemoMailboxTest {

    @Test
    void isNotThereWhereNobodyAskedForADemo() {
        Map<String, Object> settings = new HashMap<>(CreateAdministratorTest.SETTINGS);
        // As in a file of settings that names what it leaves empty.
        settings.put("framsteg.mail.host", "");
        settings.put("framsteg.sms.url", "");
        try (ApplicationContext context = ApplicationContext.run(settings)) {
            assertThat(context.containsBean(DemoMailbox.class)).isFalse();
            assertThat(context.getBeansOfType(MessageSender.class)).isEmpty();
        }
    }

    @Test
    void keepsTheLastHundred() {
        DemoMailbox mailbox = new DemoMailbox(new Calendar(Clock.systemUTC()));
        IntStream.rangeClosed(1, 101)
                .forEach(i ->
                        mailbox.send(new Message(Contact.email("a@example.org"), "s", "number " + i), new UUID(0, i)));

        assertThat(mailbox.messages()).hasSize(100);
        assertThat(mailbox.messages().getFirst().text()).isEqualTo("number 101");
    }
}
