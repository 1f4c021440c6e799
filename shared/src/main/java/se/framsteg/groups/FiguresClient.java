package se.framsteg.groups;

import io.micronaut.http.client.annotation.Client;

/** {@link FiguresApi} over HTTP. */
@Client(id = "api")
public interface FiguresClient extends FiguresApi {}
