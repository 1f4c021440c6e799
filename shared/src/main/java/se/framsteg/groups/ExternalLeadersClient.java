package se.framsteg.groups;

import io.micronaut.http.client.annotation.Client;

/** {@link ExternalLeadersApi} over HTTP. */
@Client(id = "api")
public interface ExternalLeadersClient extends ExternalLeadersApi {}
