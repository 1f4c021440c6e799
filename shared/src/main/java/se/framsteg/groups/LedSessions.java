package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/** @param sessions of that day and the two weeks round it, in order */
@Serdeable
public record LedSessions(LocalDate today, List<LedSession> sessions) {

    /** How many days before and after are shown. */
    public static final int DAYS_AROUND = 7;
}
