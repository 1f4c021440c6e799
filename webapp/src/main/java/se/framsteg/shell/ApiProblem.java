package se.framsteg.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.problem.FieldError;
import se.framsteg.problem.Problem;
import se.framsteg.problem.ProblemType;

/** The API said no, or could not be reached ({@link ProblemType#UNAVAILABLE}). Everything a view needs to say why. */
public final class ApiProblem extends RuntimeException {
    private final transient Problem problem;
    private final ProblemType type;

    ApiProblem(Problem problem) {
        super(problem.type());
        this.problem = problem;
        this.type = typeOf(problem.type());
    }

    static ApiProblem of(ProblemType type) {
        return new ApiProblem(new Problem(type.urn(), type.slug(), type.status(), List.of(), null, null));
    }

    public ProblemType type() {
        return type;
    }

    public boolean is(ProblemType other) {
        return type == other;
    }

    /** The faults by field; empty when the request as a whole was refused. */
    public List<FieldError> errors() {
        return problem.errors();
    }

    /** What is wrong with the field at this JSON pointer, or null. */
    public @Nullable ProblemType at(String pointer) {
        return errors().stream()
                .filter(error -> error.pointer().equals(pointer))
                .findFirst()
                .map(error -> typeOf(error.type()))
                .orElse(null);
    }

    /** Seconds until it is worth trying again, where the API said so. */
    public @Nullable Long retryAfterSeconds() {
        return problem.retryAfterSeconds();
    }

    /** For a conflict: what is stored now, as JSON, where the user may see it. */
    public @Nullable String current() {
        return problem.current();
    }

    /** A type that this version does not know is treated as an error of ours, never as a success. */
    private static ProblemType typeOf(String urn) {
        for (var type : ProblemType.values()) {
            if (type.urn().equals(urn)) {
                return type;
            }
        }
        return ProblemType.INTERNAL;
    }
}
