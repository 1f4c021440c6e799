package se.framsteg.groups;

import io.micronaut.http.client.annotation.Client;

/** {@link FeedbackApi} over HTTP. */
@Client(id = "api")
public interface FeedbackClient extends FeedbackApi {}
