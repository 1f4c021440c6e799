package se.framsteg.people;

import java.time.LocalDate;
import java.util.List;

/** A room that may have something for the participant's first page. Every bean of this type is asked. */
public interface TodaySource {

    /** What waits for the participant on that day; asked only while they are enrolled. */
    List<TodayItem> items(CurrentEnrolment enrolment, LocalDate day);
}
