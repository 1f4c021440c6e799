package se.framsteg.identity;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import se.framsteg.platform.Calendar;

/** Forgets what is no longer needed to let anybody in. Several nodes may do it at once; it is the same work. */
@Singleton
class Sweep {

    /** Spent refresh tokens and the networks an account is used from are recognised this long after. */
    private static final Duration AFTER_END = Duration.ofDays(90);

    private static final Duration AFTER_CODE = Duration.ofDays(1);

    private static final Duration AFTER_GIVEN_UP = Duration.ofDays(90);

    private final SignInRepository signIns;
    private final SignInCodeRepository codes;
    private final ThrottleRepository throttle;
    private final MessageStore messages;
    private final Limits limits;
    private final Calendar calendar;

    Sweep(
            SignInRepository signIns,
            SignInCodeRepository codes,
            ThrottleRepository throttle,
            MessageStore messages,
            Limits limits,
            Calendar calendar) {
        this.signIns = signIns;
        this.codes = codes;
        this.throttle = throttle;
        this.messages = messages;
        this.limits = limits;
        this.calendar = calendar;
    }

    @Scheduled(initialDelay = "10m", fixedDelay = "1h")
    @Transactional
    public void sweep() {
        Instant now = calendar.now();
        codes.forget(now.minus(AFTER_CODE));
        throttle.forget(now.minus(limits.forgottenAfter().plus(limits.longestWait())));
        signIns.forget(now.minus(AFTER_END));
        messages.forget(now.minus(AFTER_GIVEN_UP));
    }
}
