package se.framsteg.privacy;

import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.core.annotation.AnnotationValue;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Action;
import se.framsteg.platform.Caller;
import se.framsteg.platform.Category;
import se.framsteg.platform.Guarded;
import se.framsteg.platform.Whose;
import se.framsteg.privacy.AccessTable.Ask;

/**
 * What a call asks for.
 *
 * @param subject the participant or programme that the call names; null where it names none
 * @param purpose the controller's method, kept in the log
 */
record Access(Caller caller, Ask ask, @Nullable UUID subject, String purpose) {

    static Access of(Caller caller, MethodInvocationContext<?, ?> call) {
        AnnotationValue<Guarded> guarded = call.getAnnotation(Guarded.class);
        if (guarded == null) {
            throw new IllegalStateException(call + " is not guarded");
        }
        Ask ask = new Ask(
                guarded.enumValue(Category.class).orElseThrow(),
                guarded.enumValue("action", Action.class).orElseThrow(),
                guarded.enumValue("of", Whose.class).orElseThrow());
        return new Access(
                caller,
                ask,
                subject(ask.whose(), call),
                call.getDeclaringType().getSimpleName() + "." + call.getName());
    }

    private static @Nullable UUID subject(Whose whose, MethodInvocationContext<?, ?> call) {
        return switch (whose) {
            case PARTICIPANT -> argument("participantId", call);
            case PROGRAMME -> argument("programmeId", call);
            case OWN, LISTED, INSTALLATION -> null;
        };
    }

    private static UUID argument(String name, MethodInvocationContext<?, ?> call) {
        return (UUID) Objects.requireNonNull(call.getParameterValueMap().get(name), name);
    }

    /** The participant whom the log line is about; null for programmes and the installation. */
    @Nullable
    UUID participant() {
        return switch (ask.whose()) {
            case PARTICIPANT -> subject;
            case OWN -> caller.accountId();
            case PROGRAMME, LISTED, INSTALLATION -> null;
        };
    }
}
