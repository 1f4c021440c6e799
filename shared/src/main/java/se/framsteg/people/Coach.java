package se.framsteg.people;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** Somebody who can be assigned. @param participants how many they coach now */
@Serdeable
public record Coach(UUID id, String name, int participants) {}
