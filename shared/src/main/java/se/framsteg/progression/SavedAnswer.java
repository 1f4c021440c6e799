package se.framsteg.progression;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

@Serdeable
public record SavedAnswer(
        String question, AnswerState state, @Nullable Integer value, int revision) {}
