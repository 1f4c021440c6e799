package se.framsteg.people;

import io.micronaut.http.client.annotation.Client;

/** {@link GrantsApi} over HTTP. */
@Client(id = "api")
public interface GrantsClient extends GrantsApi {}
