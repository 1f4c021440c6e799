package se.framsteg.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.Rows;
import se.framsteg.testing.RunningApi;

/** Everything that looks like a token and is none. Each differs from a good one in one thing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTokenTest {

    private static final byte[] KEY = RunningApi.bean(Secret.class).keyFor("access token");
    private static final byte[] STRANGERS_KEY = "somebody else's key, just as long".getBytes(StandardCharsets.UTF_8);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Door door = Door.elsewhere();
    private final Rows rows = new Rows();
    private final UUID account = rows.account("Aino");
    private final Tokens good = RunningApi.bean(SignIns.class).open(account, false);
    private final UUID signIn = UUID.fromString(String.valueOf(claimsOf(good).getClaim("sid")));
    private final UUID strangersSignIn = UUID.fromString(
            String.valueOf(claimsOf(RunningApi.bean(SignIns.class).open(rows.account("Bo"), false))
                    .getClaim("sid")));

    @ParameterizedTest(name = "{0}")
    @MethodSource("forged")
    void isRefused(String what, String token) {
        Door.Reply reply = door.me(token);

        assertThat(reply.is(ProblemType.NOT_SIGNED_IN))
                .as(reply.status() + reply.body())
                .isTrue();
    }

    @Test
    void oneMadeHereLikeTheForgedOnesButRightIsAccepted() throws JOSEException {
        assertThat(door.me(signed(header(), claims().build(), KEY)).status()).isEqualTo(200);
        assertThat(door.me(good.accessToken()).status()).isEqualTo(200);
    }

    Stream<Arguments> forged() throws JOSEException {
        RSAKey rsa = new RSAKeyGenerator(2048).keyID("mine").generate();
        SignedJWT byRsa = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(AccessTokens.TYPE)
                        .keyID("mine")
                        .build(),
                claims().build());
        byRsa.sign(new RSASSASigner(rsa));
        String[] parts = good.accessToken().split("\\.");
        return Stream.of(
                arguments("no signature, algorithm none", new PlainJWT(claims().build()).serialize()),
                arguments(
                        "algorithm none with the good signature",
                        base64("{\"alg\":\"none\",\"typ\":\"at+jwt\"}") + "." + parts[1] + "." + parts[2]),
                arguments(
                        "algorithm none, signature left out",
                        base64("{\"alg\":\"none\",\"typ\":\"at+jwt\"}") + "." + parts[1] + "."),
                arguments("signature left out", parts[0] + "." + parts[1] + "."),
                arguments("signed with a stranger's key", signed(header(), claims().build(), STRANGERS_KEY)),
                arguments("signed with RSA", byRsa.serialize()),
                arguments(
                        "says RSA, signed with the good key",
                        base64("{\"alg\":\"RS256\",\"typ\":\"at+jwt\"}") + "." + parts[1] + "." + parts[2]),
                arguments("another HMAC with the good key", another(JWSAlgorithm.HS512)),
                arguments(
                        "jwk in the header", signed(header().jwk(rsa.toPublicJWK()), claims().build(), STRANGERS_KEY)),
                arguments(
                        "jku in the header",
                        signed(
                                header().jwkURL(URI.create("https://example.org/keys")),
                                claims().build(),
                                STRANGERS_KEY)),
                arguments(
                        "kid in the header", signed(header().keyID("../../dev/null"), claims().build(), new byte[32])),
                arguments(
                        "a critical extension nobody knows",
                        signed(header().criticalParams(Set.of("x")).customParam("x", 1), claims().build(), KEY)),
                arguments("another type of token", signed(header().type(JOSEObjectType.JWT), claims().build(), KEY)),
                arguments("for another audience", changed(claims -> claims.audience("another-api"))),
                arguments("for no audience", changed(claims -> claims.audience((String) null))),
                arguments("by another issuer", changed(claims -> claims.issuer("another"))),
                arguments("by no issuer", changed(claims -> claims.issuer(null))),
                arguments(
                        "expired",
                        changed(claims ->
                                claims.expirationTime(Date.from(Instant.now().minusSeconds(1))))),
                arguments("without an end", changed(claims -> claims.expirationTime(null))),
                arguments(
                        "not valid yet",
                        changed(claims ->
                                claims.notBeforeTime(Date.from(Instant.now().plus(MINUTE))))),
                arguments("without a beginning", changed(claims -> claims.notBeforeTime(null))),
                arguments("for nobody", changed(claims -> claims.subject(null))),
                arguments("for somebody who is no id", changed(claims -> claims.subject("aino"))),
                arguments("of no sign-in", changed(claims -> claims.claim("sid", null))),
                arguments(
                        "of an unknown sign-in",
                        changed(claims -> claims.claim("sid", UUID.randomUUID().toString()))),
                arguments(
                        "of somebody else's sign-in",
                        changed(claims -> claims.claim("sid", strangersSignIn.toString()))),
                arguments(
                        "claims changed after signing",
                        parts[0] + "."
                                + base64(claims().subject(UUID.randomUUID().toString())
                                        .build()
                                        .toString()) + "." + parts[2]),
                arguments("the refresh token", good.refreshToken()),
                arguments("encrypted-looking, five parts", good.accessToken() + ".x.y"),
                arguments("one part", parts[0]),
                arguments("not even base64", "not.even*.base64*"),
                arguments("the word null", "null"));
    }

    private String another(JWSAlgorithm algorithm) throws JOSEException {
        byte[] longer = new byte[64];
        System.arraycopy(KEY, 0, longer, 0, KEY.length);
        var token = new SignedJWT(
                new JWSHeader.Builder(algorithm).type(AccessTokens.TYPE).build(), claims().build());
        token.sign(new MACSigner(longer));
        return token.serialize();
    }

    private String changed(UnaryOperator<JWTClaimsSet.Builder> change) {
        return signed(header(), change.apply(claims()).build(), KEY);
    }

    private JWTClaimsSet.Builder claims() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(AccessTokens.ISSUER)
                .audience(AccessTokens.AUDIENCE)
                .subject(account.toString())
                .claim("sid", signIn.toString())
                .notBeforeTime(Date.from(now.minus(MINUTE)))
                .expirationTime(Date.from(now.plus(MINUTE)));
    }

    private static JWSHeader.Builder header() {
        return new JWSHeader.Builder(JWSAlgorithm.HS256).type(AccessTokens.TYPE);
    }

    private static String signed(JWSHeader.Builder header, JWTClaimsSet claims, byte[] key) {
        try {
            var token = new SignedJWT(header.build(), claims);
            token.sign(new MACSigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static JWTClaimsSet claimsOf(Tokens tokens) {
        try {
            return SignedJWT.parse(tokens.accessToken()).getJWTClaimsSet();
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }
}
