package se.framsteg.platform;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import se.framsteg.problem.ProblemType;

/** Tells an editor who comes second what the first one stored. */
@Singleton
public final class Conflict {

    private final JsonMapper json;

    Conflict(JsonMapper json) {
        this.json = json;
    }

    /** @param current the contract record that the caller would have got by reading now */
    public Refused over(Object current) {
        try {
            return Refused.because(ProblemType.CHANGED_MEANWHILE).showing(json.writeValueAsString(current));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
