package se.framsteg.privacy;

import io.micronaut.http.client.annotation.Client;

/** {@link AccessLogApi} over HTTP. */
@Client(id = "api")
public interface AccessLogClient extends AccessLogApi {}
