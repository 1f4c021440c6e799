package se.framsteg.groups;

import io.micronaut.http.client.annotation.Client;

/** {@link RosterApi} over HTTP. */
@Client(id = "api")
public interface RosterClient extends RosterApi {}
