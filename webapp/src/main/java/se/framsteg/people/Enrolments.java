package se.framsteg.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Reading a participant's enrolments. */
final class Enrolments {
    private Enrolments() {}

    static List<Enrolment> newestFirst(Participant participant) {
        return participant.enrolments().stream()
                .sorted(Comparator.comparing(Enrolment::since).reversed())
                .toList();
    }

    static Enrolment get(Participant participant, UUID id) {
        return participant.enrolments().stream()
                .filter(enrolment -> enrolment.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Ended and cancelled ones are history and can no longer be ended or get another coach. */
    static boolean isOpen(Enrolment enrolment, LocalDate today) {
        var until = enrolment.until();
        return until == null || !until.isBefore(today) && !until.isBefore(enrolment.since());
    }
}
