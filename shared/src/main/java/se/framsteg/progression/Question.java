package se.framsteg.progression;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A question in one language.
 *
 * @param code the same code in two versions means that the answers may be compared
 * @param shortName for curves and lists
 * @param scale exactly for {@link QuestionKind#SCALE}
 * @param onlyIf the code of a yes-no question before it; asked only when that was answered yes
 */
@Serdeable
public record Question(
        String code,
        QuestionKind kind,
        String text,
        String shortName,
        @Nullable Scale scale,
        @Nullable String onlyIf) {}
