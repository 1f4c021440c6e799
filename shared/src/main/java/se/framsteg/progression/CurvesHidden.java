package se.framsteg.progression;

import io.micronaut.serde.annotation.Serdeable;

@Serdeable
public record CurvesHidden(boolean hidden) {}
