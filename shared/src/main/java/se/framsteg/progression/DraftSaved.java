package se.framsteg.progression;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** @param cardId of the draft that took the answer: another than was sent when one was begun elsewhere before */
@Serdeable
public record DraftSaved(UUID cardId, String question, int revision) {}
