package se.framsteg.identity;

import io.micronaut.http.client.annotation.Client;

/** {@link SignInApi} over HTTP. */
@Client(id = "api")
public interface SignInClient extends SignInApi {}
