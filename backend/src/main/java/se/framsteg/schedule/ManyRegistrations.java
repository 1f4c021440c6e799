package se.framsteg.schedule;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Disclosures;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;
import se.framsteg.schedule.AttendanceStore.Whose;

/** Attendance of several at once, each row for itself. */
@Singleton
final class ManyRegistrations {

    private final CaseloadWeeks caseload;
    private final AttendanceBook book;
    private final Disclosures disclosures;

    ManyRegistrations(CaseloadWeeks caseload, AttendanceBook book, Disclosures disclosures) {
        this.caseload = caseload;
        this.book = book;
        this.disclosures = disclosures;
    }

    List<RegistrationResult> register(UUID coach, Registrations registrations) {
        Set<UUID> coached = caseload.names(coach).keySet();
        disclosures.disclosed(registrations.rows().stream()
                .map(Registration::participantId)
                .filter(coached::contains)
                .distinct()
                .toList());
        return registrations.rows().stream()
                .map(row -> register(coach, row, coached))
                .toList();
    }

    private RegistrationResult register(UUID coach, Registration row, Set<UUID> coached) {
        OccurrenceKey key = OccurrenceKey.parse(row.occurrence()).orElse(null);
        if (key == null || !coached.contains(row.participantId())) {
            return new RegistrationResult(row.change().id(), ProblemType.NOT_FOUND.urn(), null);
        }
        try {
            Attendance stored = book.register(row.participantId(), key, row.change(), coach);
            return new RegistrationResult(row.change().id(), null, stored);
        } catch (Refused refused) {
            return new RegistrationResult(row.change().id(), problem(refused), standing(refused, row, key));
        }
    }

    /** The field's own where there is one: the row is the form. */
    private static String problem(Refused refused) {
        return refused.errors().isEmpty()
                ? refused.type().urn()
                : refused.errors().getFirst().type();
    }

    private @Nullable Attendance standing(Refused refused, Registration row, OccurrenceKey key) {
        return refused.type() == ProblemType.NOT_FOUND ? null : book.current(new Whose(row.participantId(), key));
    }
}
