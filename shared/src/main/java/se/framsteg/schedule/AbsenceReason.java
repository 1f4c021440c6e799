package se.framsteg.schedule;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** In the participant's own words; for them and their coach, nobody else. @param reason null: none is given */
@Serdeable
public record AbsenceReason(@Nullable @Size(max = LONGEST) String reason) {

    public static final int LONGEST = 500;
}
