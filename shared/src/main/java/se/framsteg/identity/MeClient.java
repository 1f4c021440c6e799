package se.framsteg.identity;

import io.micronaut.http.client.annotation.Client;

/** {@link MeApi} over HTTP. */
@Client(id = "api")
public interface MeClient extends MeApi {}
