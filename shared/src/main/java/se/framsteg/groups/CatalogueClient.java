package se.framsteg.groups;

import io.micronaut.http.client.annotation.Client;

/** {@link CatalogueApi} over HTTP. */
@Client(id = "api")
public interface CatalogueClient extends CatalogueApi {}
