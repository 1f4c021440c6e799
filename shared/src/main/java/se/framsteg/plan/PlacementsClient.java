package se.framsteg.plan;

import io.micronaut.http.client.annotation.Client;

/** {@link PlacementsApi} over HTTP. */
@Client(id = "api")
public interface PlacementsClient extends PlacementsApi {}
