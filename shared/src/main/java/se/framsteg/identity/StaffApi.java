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

    /** How many messages to anybody did not come through; to whom is not told. */
    @Get("/undelivered-messages")
    Undelivered undelivered();

    /** Problems: {@code contact-taken} at {@code /email}. */
    @Post("/staff")
    @Status(HttpStatus.CREATED)
    StaffAccount invite(@Body @Valid StaffInvitation invitation);

    /** Changes name and roles, disables or enables. Disabling ends every sign-in at once. */
    @MayRefuse({ProblemType.CHANGED_MEANWHILE})
    @Put("/staff/{accountId}")
    StaffAccount change(UUID accountId, @Body @Valid StaffChange change);

    /**
     * Sends a link to choose a password, to somebody who has not answered the invitation or who forgot the password; an
     * earlier link no longer works. Once a new password is chosen the old one is worthless and every sign-in ended.
     * Problems: {@code changed-meanwhile} when the account is disabled.
     */
    @MayRefuse({ProblemType.CHANGED_MEANWHILE})
    @Post("/staff/{accountId}/invitation")
    StaffAccount inviteAgain(UUID accountId);
}
