package se.framsteg.groups;

import io.micronaut.http.client.annotation.Client;

/** {@link ActivitiesApi} over HTTP. */
@Client(id = "api")
public interface ActivitiesClient extends ActivitiesApi {}
