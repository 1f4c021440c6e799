package se.framsteg.people;

import io.micronaut.http.client.annotation.Client;

/** {@link OverdueApi} over HTTP. */
@Client(id = "api")
public interface OverdueClient extends OverdueApi {}
