package se.framsteg.people;

import io.micronaut.http.client.annotation.Client;

/** {@link ParticipantsApi} over HTTP. */
@Client(id = "api")
public interface ParticipantsClient extends ParticipantsApi {}
