package se.framsteg.people;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** @param id the same as the account's */
@MappedEntity("participant")
record ParticipantEntity(@Id UUID id, boolean protectedIdentity) {}
