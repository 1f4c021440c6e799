package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an activity has gone.
 *
 * @param coordinated whether the caller coordinates its programme
 * @param waiting people in line now
 * @param ahead sessions that are still to come
 * @param sessions that are over, in order
 * @param people by name
 * @param rest what was said about the sessions that cannot be shown one by one, together; only when all of it is over and
 *     enough people stand behind it
 */
@Serdeable
public record ActivityFigures(
        UUID activityId,
        UUID programmeId,
        String title,
        boolean coordinated,
        int waiting,
        int ahead,
        List<SessionFigures> sessions,
        List<PersonFigures> people,
        @Nullable Faces rest) {}
