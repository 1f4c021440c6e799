package se.framsteg.schedule;

import io.micronaut.http.client.annotation.Client;

/** {@link ScheduleApi} over HTTP. */
@Client(id = "api")
public interface ScheduleClient extends ScheduleApi {}
