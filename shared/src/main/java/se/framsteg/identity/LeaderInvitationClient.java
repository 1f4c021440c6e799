package se.framsteg.identity;

import io.micronaut.http.client.annotation.Client;

/** {@link LeaderInvitationApi} over HTTP. */
@Client(id = "api")
public interface LeaderInvitationClient extends LeaderInvitationApi {}
