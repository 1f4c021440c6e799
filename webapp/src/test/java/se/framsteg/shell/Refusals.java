package se.framsteg.shell;

import java.util.List;
import se.framsteg.problem.FieldError;
import se.framsteg.problem.Problem;
import se.framsteg.problem.ProblemType;

/** What the API's refusals look like to a view, for tests. */
public final class Refusals {
    private Refusals() {}

    public static ApiProblem of(ProblemType type, FieldError... errors) {
        return new ApiProblem(new Problem(type.urn(), type.slug(), type.status(), List.of(errors), null, null));
    }
}
