package se.framsteg.progression;

import io.micronaut.http.client.annotation.Client;

/** {@link InstrumentsApi} over HTTP. */
@Client(id = "api")
public interface InstrumentsClient extends InstrumentsApi {}
