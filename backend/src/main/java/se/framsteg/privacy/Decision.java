package se.framsteg.privacy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Role;

/** Whether a call may go on, and by which role in which programme. */
sealed interface Decision {

    /** @param programme null for what is one's own and for roles in the whole installation */
    record Permitted(@Nullable Role by, @Nullable UUID programme) implements Decision {}

    record Denied() implements Decision {}
}
