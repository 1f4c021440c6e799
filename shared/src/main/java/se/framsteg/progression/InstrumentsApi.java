package se.framsteg.progression;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import jakarta.validation.Valid;
import java.util.List;
import se.framsteg.identity.Language;
import se.framsteg.problem.MayRefuse;
import se.framsteg.problem.ProblemType;

/** The administrator's page for instruments, and what the card asks. */
public interface InstrumentsApi {

    /** What participants are asked now, without anybody's answers; for everybody who is signed in. */
    @Get("/card{?language}")
    Instrument card(@QueryValue Language language);

    @Get("/instruments")
    List<InstrumentVersion> instruments();

    /** Preview of a version as it will be shown. */
    @Get("/instruments/{code}/versions/{version}{?language}")
    Instrument instrument(String code, int version, @QueryValue Language language);

    /** Stores a draft version; a draft of the same code and version is replaced. Problems: {@code instrument-not-valid}. */
    @MayRefuse({ProblemType.INSTRUMENT_PUBLISHED})
    @Post("/instruments")
    @Status(HttpStatus.CREATED)
    InstrumentVersion upload(@Body @Valid InstrumentUpload upload);

    /** From now on new cards use it; old cards keep showing theirs. */
    @MayRefuse({ProblemType.INSTRUMENT_PUBLISHED})
    @Post("/instruments/{code}/versions/{version}/publication")
    InstrumentVersion publish(String code, int version);

    /** Only drafts. Problems: {@code instrument-published}. */
    @MayRefuse({ProblemType.INSTRUMENT_PUBLISHED})
    @Delete("/instruments/{code}/versions/{version}")
    @Status(HttpStatus.NO_CONTENT)
    void discard(String code, int version);
}
