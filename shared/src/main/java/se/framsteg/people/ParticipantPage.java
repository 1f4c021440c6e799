package se.framsteg.people;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** @param total of all that match, not only of these rows */
@Serdeable
public record ParticipantPage(List<ParticipantRow> rows, int page, int size, long total) {}
