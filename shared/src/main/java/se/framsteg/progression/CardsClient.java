package se.framsteg.progression;

import io.micronaut.http.client.annotation.Client;

/** {@link CardsApi} over HTTP. */
@Client(id = "api")
public interface CardsClient extends CardsApi {}
