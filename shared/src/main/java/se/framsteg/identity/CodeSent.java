package se.framsteg.identity;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * The reply to every well-formed request for a code, whether the account exists or not. Both times in seconds.
 *
 * @param requestId to be sent back with the code: the code works only for whoever asked for it, so that a stranger can
 *     neither guess at it nor use up its tries
 */
@Serdeable
public record CodeSent(UUID requestId, long validForSeconds, long resendAfterSeconds) {}
