package se.framsteg.people;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

@Introspected
record EnrolledIn(UUID programmeId, String programmeName) {}
