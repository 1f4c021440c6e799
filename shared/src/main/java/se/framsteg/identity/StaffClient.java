package se.framsteg.identity;

import io.micronaut.http.client.annotation.Client;

/** {@link StaffApi} over HTTP. */
@Client(id = "api")
public interface StaffClient extends StaffApi {}
