package se.framsteg.identity;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.annotation.Controller;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Open;

/** Takes every message instead of sending it, and shows the last ones to anybody. Never where real people are. */
@Controller
@Order(Ordered.HIGHEST_PRECEDENCE)
@Requires(property = "framsteg.demo", value = "true")
class DemoMailbox implements MessageSender, DemoMailboxApi {

    private static final int KEPT = 100;

    private final Deque<DemoMessage> kept = new ArrayDeque<>();
    private final Calendar calendar;

    DemoMailbox(Calendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public boolean reaches(Contact contact) {
        return true;
    }

    @Override
    public synchronized void send(Message message, UUID id) {
        kept.addFirst(new DemoMessage(calendar.now(), message.to().value(), message.subject(), message.text()));
        if (kept.size() > KEPT) {
            kept.removeLast();
        }
    }

    @Override
    @Open
    public synchronized List<DemoMessage> messages() {
        return List.copyOf(kept);
    }
}
