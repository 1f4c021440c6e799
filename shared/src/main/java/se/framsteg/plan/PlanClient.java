package se.framsteg.plan;

import io.micronaut.http.client.annotation.Client;

/** {@link PlanApi} over HTTP. */
@Client(id = "api")
public interface PlanClient extends PlanApi {}
