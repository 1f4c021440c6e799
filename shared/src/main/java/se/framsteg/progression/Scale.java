package se.framsteg.progression;

import io.micronaut.serde.annotation.Serdeable;

/** The steps of one question and the words at its ends. */
@Serdeable
public record Scale(int lowest, int highest, String lowestWords, String highestWords) {}
