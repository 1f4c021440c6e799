package se.framsteg.people;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import se.framsteg.problem.MayRefuse;
import se.framsteg.problem.ProblemType;

/** Programmes and the parties in them: the administrator writes; everybody reads those they hold a role in. */
public interface ProgrammesApi {

    /** All for the administrator; for others those where they hold a role now. */
    @Get("/programmes")
    List<Programme> programmes();

    @Post("/programmes")
    @Status(HttpStatus.CREATED)
    Programme add(@Body @Valid ProgrammeDetails programme);

    /** Problems: {@code changed-meanwhile}, {@code ends-before-start} at {@code /until}. */
    @MayRefuse({ProblemType.CHANGED_MEANWHILE})
    @Put("/programmes/{programmeId}")
    Programme change(UUID programmeId, @Body @Valid ProgrammeDetails programme);

    @Get("/partner-organisations")
    List<PartnerOrganisation> partners();

    @Post("/partner-organisations")
    @Status(HttpStatus.CREATED)
    PartnerOrganisation addPartner(@Body @Valid PartnerDetails partner);

    @MayRefuse({ProblemType.CHANGED_MEANWHILE})
    @Put("/partner-organisations/{partnerId}")
    PartnerOrganisation changePartner(UUID partnerId, @Body @Valid PartnerDetails partner);
}
