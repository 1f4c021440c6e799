package se.framsteg.schedule;

import io.micronaut.http.client.annotation.Client;

/** {@link AttendanceApi} over HTTP. */
@Client(id = "api")
public interface AttendanceClient extends AttendanceApi {}
