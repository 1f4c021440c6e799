package se.framsteg.people;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import se.framsteg.problem.MayRefuse;
import se.framsteg.problem.ProblemType;

/**
 * Which coordinators find a participant with a protected identity: those whom somebody who does has let, by name. Where the
 * identity is not protected nobody needs a grant, and the list says of everybody that there is none.
 */
public interface GrantsApi {

    /** By name: today's coordinators of the participant's programmes, and whoever else has a grant still. */
    @Get("/participants/{participantId}/grants")
    List<Grantee> grants(UUID participantId);

    /**
     * Gives or takes back; doing it twice changes nothing. Problems: {@code not-protected}; {@code last-grant} when nobody
     * who coordinates would find the participant any more; {@code not-found} for whoever is not in the list.
     */
    @MayRefuse({ProblemType.NOT_PROTECTED, ProblemType.LAST_GRANT})
    @Put("/participants/{participantId}/grants/{accountId}")
    List<Grantee> changeGrant(UUID participantId, UUID accountId, @Body @Valid GrantChange change);
}
