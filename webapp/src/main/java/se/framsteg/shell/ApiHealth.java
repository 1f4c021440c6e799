package se.framsteg.shell;

import io.micronaut.http.annotation.Get;
import io.micronaut.http.client.annotation.Client;

/** Whether the API is ready. Its reply's body is of no interest here, only that it is a success. */
@Client(id = "api")
interface ApiHealth {

    /** Refuses with an {@link ApiProblem} when the API is not ready or cannot be reached. */
    @Get("/health/readiness")
    String readiness();
}
