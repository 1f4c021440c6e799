package se.framsteg.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import se.framsteg.problem.FieldError;
import se.framsteg.problem.Problem;
import se.framsteg.problem.ProblemType;

/** A reply that is not a success. */
public final class ProblemReply extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient @Nullable Problem problem;

    ProblemReply(@Nullable Problem problem, int status) {
        super(status + " " + problem);
        this.problem = problem;
    }

    public Problem problem() {
        return Objects.requireNonNull(problem, "the reply had no problem in it");
    }

    /** Runs the call, which must be answered with this problem. */
    public static Problem refused(ProblemType type, ThrowingCallable call) {
        ProblemReply reply = catchThrowableOfType(ProblemReply.class, call);
        assertThat(reply)
                .as("the call was answered, where %s was expected", type)
                .isNotNull();
        assertThat(reply.problem().type()).isEqualTo(type.urn());
        assertThat(reply.problem().status()).isEqualTo(type.status());
        return reply.problem();
    }

    /** Runs the call, which must be refused with just this fault in just this field. */
    public static void refusedAt(String pointer, ProblemType type, ThrowingCallable call) {
        Problem problem = refused(type.status() == 422 ? ProblemType.INVALID : type, call);
        assertThat(problem.errors()).containsExactly(FieldError.of(pointer, type));
    }
}
