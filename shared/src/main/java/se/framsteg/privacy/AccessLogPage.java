package se.framsteg.privacy;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** @param more whether there are older lines than these */
@Serdeable
public record AccessLogPage(List<AccessLogEntry> entries, boolean more) {}
