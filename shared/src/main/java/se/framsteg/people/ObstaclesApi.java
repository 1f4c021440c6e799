package se.framsteg.people;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import jakarta.validation.Valid;
import java.util.UUID;
import se.framsteg.problem.MayRefuse;
import se.framsteg.problem.ProblemType;

/** What stands between a participant and work: the coordinator writes it, the coach reads it too. */
public interface ObstaclesApi {

    @Get("/participants/{participantId}/enrolments/{enrolmentId}/obstacles")
    Obstacles obstacles(UUID participantId, UUID enrolmentId);

    /** These and no others from now on. Problems: {@code changed-meanwhile} when the enrolment has changed. */
    @MayRefuse({ProblemType.CHANGED_MEANWHILE})
    @Put("/participants/{participantId}/enrolments/{enrolmentId}/obstacles")
    Obstacles changeObstacles(UUID participantId, UUID enrolmentId, @Body @Valid Obstacles change);
}
