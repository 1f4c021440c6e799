package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * How an activity has gone in a half-year: sessions that are over.
 *
 * @param registered sessions for which it is known who came
 * @param notRegistered sessions for which it is not
 * @param turnout the sum over those that are registered
 * @param waiting people in line now
 */
@Serdeable
public record ActivityTurnout(
        UUID activityId,
        String title,
        int registered,
        int notRegistered,
        int cancelled,
        Turnout turnout,
        int waiting) {}
