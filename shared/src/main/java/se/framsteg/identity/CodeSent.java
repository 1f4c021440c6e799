package se.framsteg.identity;

import io.micronaut.serde.annotation.Serdeable;

/** The reply to every well-formed request for a code, whether the account exists or not. Both in seconds. */
@Serdeable
public record CodeSent(long validForSeconds, long resendAfterSeconds) {}
