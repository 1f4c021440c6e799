package se.framsteg.people;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.problem.MayRefuse;
import se.framsteg.problem.ProblemType;

/**
 * The coordinator's pages. Somebody else's participant and an absent one are answered alike with {@code not-found}. Every
 * change carries the version it was made from; another one is a {@code changed-meanwhile} whose {@code current} is what is
 * stored now.
 */
public interface ParticipantsApi {

    /** Largest page. */
    int MOST_ROWS = 100;

    /** By name; {@code query} matches any part of the name; null {@code state}: all. Pages count from 0. */
    @Get("/programmes/{programmeId}/participants{?query,state,page,size}")
    ParticipantPage participants(
            UUID programmeId,
            @QueryValue @Nullable @Size(max = 200) String query,
            @QueryValue @Nullable EnrolmentState state,
            @QueryValue(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @QueryValue(defaultValue = "50") @Min(1) @Max(MOST_ROWS) int size);

    /** Those who can be assigned in the programme. */
    @Get("/programmes/{programmeId}/coaches")
    List<Coach> coaches(UUID programmeId);

    @Post("/programmes/{programmeId}/enrolments")
    @Status(HttpStatus.CREATED)
    Participant enrol(UUID programmeId, @Body @Valid NewEnrolment enrolment);

    /** Problems: {@code overlaps} at {@code /since} while an earlier enrolment in the programme lasts. */
    @Post("/participants/{participantId}/enrolments")
    @Status(HttpStatus.CREATED)
    Participant enrolAgain(UUID participantId, @Body @Valid AnotherEnrolment enrolment);

    @Get("/participants/{participantId}")
    Participant participant(UUID participantId);

    @MayRefuse({ProblemType.CHANGED_MEANWHILE})
    @Put("/participants/{participantId}/contact")
    Participant changeContact(UUID participantId, @Body @Valid ContactChange change);

    /**
     * Protects the identity, and grants the caller alone among coordinators to find the participant, or lifts the
     * protection for all. Problems: {@code alias-required} at {@code /name} when the alias gives the name away.
     */
    @MayRefuse({ProblemType.CHANGED_MEANWHILE})
    @Put("/participants/{participantId}/protection")
    Participant changeProtection(UUID participantId, @Body @Valid ProtectionChange change);

    @MayRefuse({ProblemType.CHANGED_MEANWHILE})
    @Put("/participants/{participantId}/enrolments/{enrolmentId}")
    Participant changeEnrolment(UUID participantId, UUID enrolmentId, @Body @Valid EnrolmentChange change);

    @MayRefuse({ProblemType.CHANGED_MEANWHILE})
    @Post("/participants/{participantId}/enrolments/{enrolmentId}/exit")
    Participant exit(UUID participantId, UUID enrolmentId, @Body @Valid Exit exit);

    @MayRefuse({ProblemType.CHANGED_MEANWHILE})
    @Post("/participants/{participantId}/enrolments/{enrolmentId}/coach")
    Participant changeCoach(UUID participantId, UUID enrolmentId, @Body @Valid CoachChange change);
}
