package se.framsteg.plan;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import jakarta.validation.Valid;
import java.util.UUID;
import se.framsteg.problem.MayRefuse;
import se.framsteg.problem.ProblemType;

/**
 * Work placements, training and trials. A {@link PlacementLimit} that is passed is refused at its field unless the request
 * says why one goes on; then the reason is kept with the placement.
 */
public interface PlacementsApi {

    /** Of what the participant wants, in code points. */
    int LONGEST_WANTS = 500;

    @MayRefuse(ProblemType.NOT_ENROLLED)
    @Get("/me/placements")
    Placements ownPlacements();

    @MayRefuse(ProblemType.NOT_ENROLLED)
    @Get("/participants/{participantId}/placements")
    Placements placements(UUID participantId);

    @MayRefuse({
        ProblemType.SUPERVISOR_MISSING,
        ProblemType.BEYOND_FRAME,
        ProblemType.PLACEMENTS_OVERLAP,
        ProblemType.NOT_ENROLLED
    })
    @Post("/participants/{participantId}/placements")
    Placements addPlacement(UUID participantId, @Body @Valid PlacementDetails details);

    /** Problems as for a new one, and {@code changed-meanwhile} with the {@link Placement} as {@code current}. */
    @MayRefuse({
        ProblemType.SUPERVISOR_MISSING,
        ProblemType.BEYOND_FRAME,
        ProblemType.PLACEMENTS_OVERLAP,
        ProblemType.CHANGED_MEANWHILE,
        ProblemType.NOT_ENROLLED
    })
    @Put("/participants/{participantId}/placements/{placementId}")
    Placements changePlacement(UUID participantId, UUID placementId, @Body @Valid PlacementDetails details);
}
