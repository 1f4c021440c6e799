package se.framsteg.people;

import io.micronaut.http.client.annotation.Client;

/** {@link ObstaclesApi} over HTTP. */
@Client(id = "api")
public interface ObstaclesClient extends ObstaclesApi {}
