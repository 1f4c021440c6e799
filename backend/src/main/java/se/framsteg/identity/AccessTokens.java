package se.framsteg.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Caller;

/**
 * The short-lived JWT (RFC 9068) that opens the API. It says who calls and by which sign-in; never what they may do.
 *
 * <p>Written here rather than left to the framework's validator, because times must be judged by the injected clock, and
 * because exactly one algorithm, one key and one type are accepted: nothing in a token's header chooses how it is
 * checked.
 */
@Singleton
public final class AccessTokens {

    static final String ISSUER = "framsteg";
    static final String AUDIENCE = "framsteg-api";
    static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");
    static final String SIGN_IN = "sid";
    /** Between the clocks of several nodes. */
    private static final Duration SKEW = Duration.ofSeconds(5);

    private final MACSigner signer;
    private final MACVerifier verifier;
    private final Calendar calendar;
    private final Duration life;

    AccessTokens(Secret secret, Calendar calendar, @Value("${framsteg.access-token.life:5m}") Duration life)
            throws JOSEException {
        byte[] key = secret.keyFor("access token");
        this.signer = new MACSigner(key);
        this.verifier = new MACVerifier(key);
        this.calendar = calendar;
        this.life = life;
    }

    public Duration life() {
        return life;
    }

    public String issue(UUID accountId, UUID signInId) {
        Instant now = calendar.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(accountId.toString())
                .claim(SIGN_IN, signInId.toString())
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plus(life)))
                .build();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).type(TYPE).build(), claims);
        try {
            token.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException("the key was good enough at start", e);
        }
        return token.serialize();
    }

    /** The caller whom a token names; empty when anything about it is wrong. Whether the sign-in still lives is not asked here. */
    Optional<Caller> read(String token) {
        try {
            JWSObject signed = JWSObject.parse(token);
            if (!JWSAlgorithm.HS256.equals(signed.getHeader().getAlgorithm())
                    || !TYPE.equals(signed.getHeader().getType())
                    || !signed.verify(verifier)) {
                return Optional.empty();
            }
            return caller(JWTClaimsSet.parse(signed.getPayload().toJSONObject()));
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Caller> caller(JWTClaimsSet claims) throws ParseException {
        boolean valid = ISSUER.equals(claims.getIssuer())
                && claims.getAudience().contains(AUDIENCE)
                && inTime(claims.getNotBeforeTime(), claims.getExpirationTime());
        String account = claims.getSubject();
        String signIn = claims.getStringClaim(SIGN_IN);
        return valid && account != null && signIn != null
                ? Optional.of(new Caller(UUID.fromString(account), UUID.fromString(signIn)))
                : Optional.empty();
    }

    private boolean inTime(@Nullable Date notBefore, @Nullable Date expires) {
        Instant now = calendar.now();
        return notBefore != null
                && expires != null
                && !now.plus(SKEW).isBefore(notBefore.toInstant())
                && now.isBefore(expires.toInstant());
    }
}
