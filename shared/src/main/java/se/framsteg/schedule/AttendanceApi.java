package se.framsteg.schedule;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.problem.MayRefuse;
import se.framsteg.problem.ProblemType;

/**
 * Who came. Every registration is a new version of what is known of one occurrence; whoever comes second with the same
 * {@code basedOn} gets a {@code changed-meanwhile} whose {@code current} is the {@link Attendance} that stands.
 */
public interface AttendanceApi {

    @MayRefuse({ProblemType.CHANGED_MEANWHILE})
    @Post("/me/occurrences/{occurrence}/absence")
    Attendance report(String occurrence, @Body @Valid Absence absence);

    @Get("/me/occurrences/{occurrence}/absence-reason")
    AbsenceReason ownReason(String occurrence);

    @Put("/me/occurrences/{occurrence}/absence-reason")
    AbsenceReason giveReason(String occurrence, @Body @Valid AbsenceReason reason);

    @MayRefuse({ProblemType.CHANGED_MEANWHILE})
    @Put("/participants/{participantId}/occurrences/{occurrence}/attendance")
    Attendance register(UUID participantId, String occurrence, @Body @Valid AttendanceChange change);

    /** Every version, the latest first; empty when nothing is registered. */
    @Get("/participants/{participantId}/occurrences/{occurrence}/attendance")
    List<Attendance> versions(UUID participantId, String occurrence);

    /** Those given for the week that the day lies in; null: this week. */
    @Get("/participants/{participantId}/absence-reasons{?on}")
    List<GivenReason> reasons(UUID participantId, @QueryValue @Nullable LocalDate on);

    /** For participants whom the caller coaches today; a row about anybody else is answered with {@code not-found}. */
    @Post("/caseload/attendance")
    List<RegistrationResult> registerMany(@Body @Valid Registrations registrations);
}
