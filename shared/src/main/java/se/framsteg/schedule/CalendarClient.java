package se.framsteg.schedule;

import io.micronaut.http.client.annotation.Client;

/** {@link CalendarApi} over HTTP. */
@Client(id = "api")
public interface CalendarClient extends CalendarApi {}
