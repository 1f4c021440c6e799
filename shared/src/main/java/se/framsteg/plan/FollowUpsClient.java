package se.framsteg.plan;

import io.micronaut.http.client.annotation.Client;

/** {@link FollowUpsApi} over HTTP. */
@Client(id = "api")
public interface FollowUpsClient extends FollowUpsApi {}
