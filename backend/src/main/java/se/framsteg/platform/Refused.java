package se.framsteg.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.problem.FieldError;
import se.framsteg.problem.ProblemType;

/** A rule said no. Becomes a problem reply; the transaction around it is rolled back. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ProblemType type;
    private final transient List<FieldError> errors;
    private final @Nullable Long retryAfterSeconds;
    private final @Nullable String current;

    private Refused(
            ProblemType type, List<FieldError> errors, @Nullable Long retryAfterSeconds, @Nullable String current) {
        super(type.name(), null, false, false);
        this.type = type;
        this.errors = errors;
        this.retryAfterSeconds = retryAfterSeconds;
        this.current = current;
    }

    public static Refused because(ProblemType type) {
        return new Refused(type, List.of(), null, null);
    }

    /** Refused as a whole, with what is wrong in it; for a body that carries a document with pointers of its own. */
    public static Refused because(ProblemType type, List<FieldError> errors) {
        return new Refused(type, List.copyOf(errors), null, null);
    }

    /** Refused for one field; the reply's own type is {@link ProblemType#INVALID} or the field's when it is a conflict. */
    public static Refused at(String pointer, ProblemType type) {
        return new Refused(
                type.status() == 422 ? ProblemType.INVALID : type, List.of(FieldError.of(pointer, type)), null, null);
    }

    /** Refused for several fields at once, so that the user mends them in one go. */
    public static Refused at(List<FieldError> errors) {
        return new Refused(ProblemType.INVALID, List.copyOf(errors), null, null);
    }

    public static Refused slowDown(long retryAfterSeconds) {
        return new Refused(ProblemType.SLOW_DOWN, List.of(), retryAfterSeconds, null);
    }

    /** A conflict that shows the caller what is stored now. */
    public Refused showing(String current) {
        return new Refused(type, errors, retryAfterSeconds, current);
    }

    public ProblemType type() {
        return type;
    }

    public List<FieldError> errors() {
        return errors;
    }

    public @Nullable Long retryAfterSeconds() {
        return retryAfterSeconds;
    }

    public @Nullable String current() {
        return current;
    }
}
