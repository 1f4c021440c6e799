package se.framsteg.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Caller;

/**
 * Whether a sign-in is still open and its account not disabled. Asked on every request, so a yes is remembered for just
 * under a second: the longest that a token outlives its sign-in on another node. A no is never remembered.
 */
@Singleton
class LiveSignIns {

    private static final Duration REMEMBERED = Duration.ofMillis(900);
    private static final long MOST = 100_000;

    private final Cache<UUID, Caller> live =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();
    private final SignInRepository signIns;
    private final Calendar calendar;

    LiveSignIns(SignInRepository signIns, Calendar calendar) {
        this.signIns = signIns;
        this.calendar = calendar;
    }

    /** Answers at once, without the database; false also means "not known". */
    boolean isRemembered(Caller caller) {
        return caller.equals(live.getIfPresent(caller.signInId()));
    }

    /** Asks the database. */
    boolean isLive(Caller caller) {
        boolean isLive = signIns.findLive(caller.signInId(), calendar.now())
                .filter(caller.accountId()::equals)
                .isPresent();
        if (isLive) {
            live.put(caller.signInId(), caller);
        }
        return isLive;
    }

    void forget(UUID signInId) {
        live.invalidate(signInId);
    }
}
