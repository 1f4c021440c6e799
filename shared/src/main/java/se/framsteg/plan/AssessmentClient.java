package se.framsteg.plan;

import io.micronaut.http.client.annotation.Client;

/** {@link AssessmentApi} over HTTP. */
@Client(id = "api")
public interface AssessmentClient extends AssessmentApi {}
