package se.framsteg.progression;

import com.vaadin.flow.server.VaadinSession;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Language;

/** Cards that staff have begun, kept in the session until they are stored: a reload, or signing in anew, finds them again. */
final class BegunCards {

    /** @param corrects null for a new card */
    record Key(UUID coach, UUID participant, @Nullable UUID corrects, Language language) {}

    private final Map<Key, BegunCard> cards = new HashMap<>();

    /** Only while a request is answered, which holds the session's lock. */
    static BegunCards ofSession() {
        var session = VaadinSession.getCurrent();
        var kept = session.getAttribute(BegunCards.class);
        if (kept == null) {
            kept = new BegunCards();
            session.setAttribute(BegunCards.class, kept);
        }
        return kept;
    }

    BegunCard get(Key key, Supplier<BegunCard> fresh) {
        return cards.computeIfAbsent(key, missing -> fresh.get());
    }

    void forget(Key key) {
        cards.remove(key);
    }
}
