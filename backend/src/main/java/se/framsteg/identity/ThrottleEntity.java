package se.framsteg.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("throttle")
record ThrottleEntity(@Id byte[] id, int counted, Instant lastAt, Instant waitUntil) {}
