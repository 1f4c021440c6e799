package se.framsteg.progression;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/**
 * Published instruments, read once: what is published never changes. Only which version is the newest may change, on
 * another node too, so that is asked again after a while.
 */
@Singleton
final class Instruments {

    private static final Duration NEWEST_IS_KNOWN_FOR = Duration.ofSeconds(10);
    private static final int MOST_REMEMBERED = 500;

    private record Key(String code, int version) {}

    private final InstrumentStore store;
    private final InstrumentReader reader;
    private final Cache<Key, InstrumentFile> published =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();
    private final Cache<String, Integer> newest = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(NEWEST_IS_KNOWN_FOR)
            .build();

    Instruments(InstrumentStore store, InstrumentReader reader) {
        this.store = store;
        this.reader = reader;
    }

    /** Empty when there is no such version or it is not published. */
    Optional<InstrumentFile> findPublished(String code, int version) {
        Key key = new Key(code, version);
        InstrumentFile known = published.getIfPresent(key);
        return known != null
                ? Optional.of(known)
                : store.find(code, version)
                        .filter(row -> row.state() == InstrumentState.PUBLISHED)
                        .map(row -> remember(key, row));
    }

    /** A version that cards refer to, hence published. */
    InstrumentFile getPublished(String code, int version) {
        return findPublished(code, version).orElseThrow();
    }

    Optional<InstrumentFile> findNewest(String code) {
        Integer known = newest.getIfPresent(code);
        if (known != null) {
            return findPublished(code, known);
        }
        Optional<Integer> version = store.newestPublished(code);
        version.ifPresent(number -> newest.put(code, number));
        return version.flatMap(number -> findPublished(code, number));
    }

    /** The newest version of what participants fill in; one ships with the program. */
    InstrumentFile newestCard() {
        return findNewest(CardsApi.PARTICIPANT_INSTRUMENT).orElseThrow();
    }

    /** The newest version of what coaches fill in; one ships with the program. */
    InstrumentFile newestCoachCard() {
        return findNewest(CoachCardsApi.INSTRUMENT).orElseThrow();
    }

    /** To be called when a version was published here. */
    void forgetNewest(String code) {
        newest.invalidate(code);
    }

    private InstrumentFile remember(Key key, InstrumentStore.Row row) {
        InstrumentFile file = reader.read(row.document());
        published.put(key, file);
        return file;
    }
}
