package se.framsteg.schedule;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Language;
import se.framsteg.problem.MayRefuse;
import se.framsteg.problem.ProblemType;

/**
 * The week. Routes under {@code /me} are the participant's own; those under {@code /participants} are for the coach, who gets
 * {@code not-found} for anybody they do not coach today. Changes carry the version they were made from; another one is a
 * {@code changed-meanwhile} whose {@code current} is what is stored now.
 */
public interface ScheduleApi {

    /** The week that the day lies in; null: this week. */
    @Get("/me/week{?language,on}")
    Week ownWeek(@QueryValue Language language, @QueryValue @Nullable LocalDate on);

    /** What the participant's first page shows. */
    @Get("/me/current")
    Current current();

    @Get("/me/entries")
    List<Entry> ownEntries();

    @Post("/me/entries")
    @Status(HttpStatus.CREATED)
    Entry addOwnEntry(@Body @Valid EntryDetails entry);

    @MayRefuse({ProblemType.CHANGED_MEANWHILE})
    @Put("/me/entries/{entryId}")
    Entry changeOwnEntry(UUID entryId, @Body @Valid EntryDetails entry);

    @MayRefuse({ProblemType.CHANGED_MEANWHILE})
    @Delete("/me/entries/{entryId}{?version}")
    @Status(HttpStatus.NO_CONTENT)
    void removeOwnEntry(UUID entryId, @QueryValue(defaultValue = "-1") long version);

    /** Without the participant's own entries. */
    @Get("/participants/{participantId}/week{?language,on}")
    Week week(UUID participantId, @QueryValue Language language, @QueryValue @Nullable LocalDate on);

    /** The agreed hours. */
    @Get("/participants/{participantId}/hours")
    List<Entry> hours(UUID participantId);

    @Post("/participants/{participantId}/hours")
    @Status(HttpStatus.CREATED)
    Entry addHours(UUID participantId, @Body @Valid EntryDetails entry);

    @MayRefuse({ProblemType.CHANGED_MEANWHILE})
    @Put("/participants/{participantId}/hours/{entryId}")
    Entry changeHours(UUID participantId, UUID entryId, @Body @Valid EntryDetails entry);

    @MayRefuse({ProblemType.CHANGED_MEANWHILE})
    @Delete("/participants/{participantId}/hours/{entryId}{?version}")
    @Status(HttpStatus.NO_CONTENT)
    void removeHours(UUID participantId, UUID entryId, @QueryValue(defaultValue = "-1") long version);

    /** The milestones of the plan that holds: what hours may serve. None where no plan is agreed. */
    @Get("/participants/{participantId}/purposes")
    List<Purpose> purposes(UUID participantId);

    /** Everybody whom the caller coaches today. */
    @Get("/caseload/week{?on}")
    CaseloadWeek caseloadWeek(@QueryValue @Nullable LocalDate on);
}
