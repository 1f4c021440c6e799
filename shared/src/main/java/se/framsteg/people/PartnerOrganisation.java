package se.framsteg.people;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** A party (huvudman, aktör). */
@Serdeable
public record PartnerOrganisation(UUID id, String name, PartnerKind kind, long version) {}
