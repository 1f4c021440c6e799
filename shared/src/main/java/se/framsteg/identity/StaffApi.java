package se.framsteg.identity;

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

/** The administrator's page for those who work here. Holds no case data. */
public interface StaffApi {

    @Get("/staff")
    List<StaffAccount> staff();

    /** Problems: {@code contact-taken} at {@code /email}. */
    @Post("/staff")
    @Status(HttpStatus.CREATED)
    StaffAccount invite(@Body @Valid StaffInvitation invitation);

    /** Changes name and roles, disables or enables. Disabling ends every sign-in at once. */
    @MayRefuse({ProblemType.CHANGED_MEANWHILE})
    @Put("/staff/{accountId}")
    StaffAccount change(UUID accountId, @Body @Valid StaffChange change);

    /** Sends a new invitation; the old one no longer works. Problems: {@code changed-meanwhile} when already answered. */
    @MayRefuse({ProblemType.CHANGED_MEANWHILE})
    @Post("/staff/{accountId}/invitation")
    StaffAccount inviteAgain(UUID accountId);
}
