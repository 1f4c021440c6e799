package se.framsteg.schedule;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.identity.SecretAddresses;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Conflict;
import se.framsteg.platform.Ids;
import se.framsteg.schedule.FeedStore.Feed;

/** Addresses of calendars, and what is found there. */
@Singleton
class Feeds {

    private static final String USE = "calendar";

    /** Behind: so that a cancellation of last week is still seen. Ahead: what a calendar is looked at for. */
    private static final int DAYS_BEHIND = 30;

    private static final int DAYS_AHEAD = 180;

    private final FeedStore store;
    private final SecretAddresses addresses;
    private final Occurrences occurrences;
    private final CalendarWriter writer;
    private final Conflict conflict;
    private final Calendar calendar;
    private final Ids ids;

    Feeds(
            FeedStore store,
            SecretAddresses addresses,
            Occurrences occurrences,
            CalendarWriter writer,
            Conflict conflict,
            Calendar calendar,
            Ids ids) {
        this.store = store;
        this.addresses = addresses;
        this.occurrences = occurrences;
        this.writer = writer;
        this.conflict = conflict;
        this.calendar = calendar;
        this.ids = ids;
    }

    /** Made when first asked for. */
    CalendarAddress address(UUID participant) {
        Feed feed = store.ofParticipant(participant).orElse(null);
        if (feed == null) {
            store.add(participant, ids.next());
            feed = store.ofParticipant(participant).orElseThrow();
        }
        return new CalendarAddress(addresses.token(USE, feed.id(), feed.generation()), feed.generation());
    }

    CalendarAddress renew(UUID participant, int generation) {
        boolean renewed = store.renew(participant, generation);
        CalendarAddress current = address(participant);
        if (!renewed) {
            throw conflict.over(current);
        }
        return current;
    }

    /** Empty where the token opens nothing, whatever the reason. */
    @Transactional
    Optional<byte[]> calendar(String token) {
        return addresses
                .idIn(token)
                .flatMap(store::withId)
                .filter(feed -> addresses.isGenuine(token, USE, feed.id(), feed.generation()))
                .map(feed -> writer.write(upcoming(feed), feed.language()));
    }

    private List<Placed> upcoming(Feed feed) {
        LocalDate today = calendar.today();
        return occurrences
                .between(
                        List.of(feed.participantId()),
                        today.minusDays(DAYS_BEHIND),
                        today.plusDays(DAYS_AHEAD),
                        kind -> true)
                .getOrDefault(feed.participantId(), List.of());
    }
}
