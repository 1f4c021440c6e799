package se.framsteg.identity;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Ids;

/**
 * Opens, prolongs and ends sign-ins. A sign-in is also the family of its refresh tokens: each may be spent once, and one
 * that returns ends the sign-in, since then two hold what only one should.
 */
@Singleton
public class SignIns {

    private final SignInRepository signIns;
    private final LiveSignIns live;
    private final AccessTokens accessTokens;
    private final AfterCommit afterCommit;
    private final Ids ids;
    private final Calendar calendar;
    private final Duration ownDevice;
    private final Duration sharedDevice;
    private final Duration staff;

    SignIns(
            SignInRepository signIns,
            LiveSignIns live,
            AccessTokens accessTokens,
            AfterCommit afterCommit,
            Ids ids,
            Calendar calendar,
            @Value("${framsteg.sign-in.own-device:30d}") Duration ownDevice,
            @Value("${framsteg.sign-in.shared-device:1h}") Duration sharedDevice,
            @Value("${framsteg.sign-in.staff:12h}") Duration staff) {
        this.signIns = signIns;
        this.live = live;
        this.accessTokens = accessTokens;
        this.afterCommit = afterCommit;
        this.ids = ids;
        this.calendar = calendar;
        this.ownDevice = ownDevice;
        this.sharedDevice = sharedDevice;
        this.staff = staff;
    }

    /** For somebody whose identity has been proven. On a shared device it lasts an hour in all. */
    @Transactional
    public Tokens open(UUID accountId, boolean onSharedDevice) {
        return open(accountId, onSharedDevice, null);
    }

    @Transactional
    public Tokens open(UUID accountId, boolean onSharedDevice, byte @Nullable [] network) {
        return open(accountId, onSharedDevice, onSharedDevice ? sharedDevice : ownDevice, network);
    }

    /** A working day, whatever the device. */
    @Transactional
    public Tokens openForStaff(UUID accountId, byte[] network) {
        return open(accountId, false, staff, network);
    }

    private Tokens open(UUID accountId, boolean onSharedDevice, Duration lasts, byte @Nullable [] network) {
        Instant now = calendar.now();
        var signIn = new SignInEntity(ids.next(), accountId, onSharedDevice, now, now.plus(lasts), null, network);
        signIns.save(signIn);
        signIns.noteSignIn(accountId, now);
        return tokens(accountId, signIn.id(), now);
    }

    /** New tokens for a refresh token; empty when it is unknown, late, of an ended sign-in, or spent before. */
    @Transactional
    public Optional<Tokens> refresh(String refreshToken) {
        byte[] hash = RandomTokens.hash(refreshToken);
        Instant now = calendar.now();
        return signIns.findByRefreshToken(hash).flatMap(signInId -> {
            if (signIns.spendRefreshToken(hash, now) == 0) {
                end(signInId);
                return Optional.empty();
            }
            return signIns.findLive(signInId, now).map(accountId -> tokens(accountId, signInId, now));
        });
    }

    @Transactional
    public void end(UUID signInId) {
        signIns.end(signInId, calendar.now());
        afterCommit.run(() -> live.forget(signInId));
    }

    @Transactional
    public void endAll(UUID accountId) {
        signIns.listOpen(accountId).forEach(this::end);
    }

    private Tokens tokens(UUID accountId, UUID signInId, Instant now) {
        String refreshToken = RandomTokens.next();
        signIns.issueRefreshToken(RandomTokens.hash(refreshToken), signInId, now);
        return new Tokens(
                accessTokens.issue(accountId, signInId), accessTokens.life().toSeconds(), refreshToken);
    }
}
