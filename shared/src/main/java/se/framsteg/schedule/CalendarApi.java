package se.framsteg.schedule;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import se.framsteg.problem.MayRefuse;
import se.framsteg.problem.ProblemType;

/** The week in the calendar of somebody's own phone. */
public interface CalendarApi {

    /** What a calendar is, on the wire. */
    String MEDIA_TYPE = "text/calendar;charset=UTF-8";

    @Get("/me/calendar")
    CalendarAddress address();

    /** The address so far stops working at once. */
    @MayRefuse({ProblemType.CHANGED_MEANWHILE})
    @Post("/me/calendar")
    CalendarAddress renew(@Body @Valid CalendarRenewal renewal);

    /** RFC 5545, for whoever knows the address; {@code 304} when it is as {@code If-None-Match} says. */
    @MayRefuse({ProblemType.SLOW_DOWN})
    @Get("/calendar/{token}")
    HttpResponse<byte[]> calendar(String token, @Header("If-None-Match") @Nullable String known);
}
