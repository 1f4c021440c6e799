package se.framsteg.progression;

import io.micronaut.http.client.annotation.Client;

/** {@link CoachCardsApi} over HTTP. */
@Client(id = "api")
public interface CoachCardsClient extends CoachCardsApi {}
