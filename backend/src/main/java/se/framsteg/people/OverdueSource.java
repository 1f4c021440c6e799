package se.framsteg.people;

import java.time.LocalDate;
import java.util.List;

/** A room in which something can be late. Every bean of this type is asked. */
public interface OverdueSource {

    /** @param enrolments that run and are not paused that day; asked for all at once */
    List<OverdueRow> overdue(List<CurrentEnrolment> enrolments, LocalDate today);
}
