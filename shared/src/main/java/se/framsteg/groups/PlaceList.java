package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** Who has a place, by name; then who is offered one, and who waits, in order of the line. */
@Serdeable
public record PlaceList(Spots spots, List<PlaceHolder> people) {}
