package se.framsteg.people;

import io.micronaut.http.client.annotation.Client;

/** {@link ProgrammesApi} over HTTP. */
@Client(id = "api")
public interface ProgrammesClient extends ProgrammesApi {}
