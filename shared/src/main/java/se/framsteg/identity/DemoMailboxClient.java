package se.framsteg.identity;

import io.micronaut.http.client.annotation.Client;

/** {@link DemoMailboxApi} over HTTP. */
@Client(id = "api")
public interface DemoMailboxClient extends DemoMailboxApi {}
