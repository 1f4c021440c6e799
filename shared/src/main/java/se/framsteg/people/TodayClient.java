package se.framsteg.people;

import io.micronaut.http.client.annotation.Client;

/** {@link TodayApi} over HTTP. */
@Client(id = "api")
public interface TodayClient extends TodayApi {}
