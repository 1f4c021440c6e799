package se.framsteg.identity;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

@Serdeable
public record DemoMessage(Instant sentAt, String to, String subject, String text) {}
