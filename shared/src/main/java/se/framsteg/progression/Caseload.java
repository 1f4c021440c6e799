package se.framsteg.progression;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/** Everybody that the caller coaches today. @param instrument the newest version, for names and order of the questions */
@Serdeable
public record Caseload(LocalDate date, Instrument instrument, List<CaseloadRow> rows) {}
