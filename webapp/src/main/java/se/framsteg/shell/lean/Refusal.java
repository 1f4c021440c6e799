package se.framsteg.shell.lean;

import java.util.List;
import se.framsteg.problem.Problem;
import se.framsteg.problem.ProblemType;

/** The web app itself says no, before the API is asked. */
public final class Refusal extends RuntimeException {
    private final transient Problem problem;

    public Refusal(ProblemType type) {
        super(type.slug(), null, false, false);
        this.problem = new Problem(type.urn(), type.slug(), type.status(), List.of(), null, null);
    }

    Problem problem() {
        return problem;
    }
}
