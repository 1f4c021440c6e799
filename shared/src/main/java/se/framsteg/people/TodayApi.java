package se.framsteg.people;

import io.micronaut.http.annotation.Get;

/** The participant's first page, fed by every room that has something for today. */
public interface TodayApi {

    @Get("/me/today")
    Today today();
}
