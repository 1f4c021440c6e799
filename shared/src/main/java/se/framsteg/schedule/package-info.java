/**
 * The contract of schedule: the week from all its sources, attendance and absence, the calendar address.
 *
 * <p>Owns the words for times that come back and for who came; depends on {@code identity}; holds where people are and when,
 * and reasons for absence, which may be about health. Read {@link se.framsteg.schedule.ScheduleApi} first.
 */
@NullMarked
package se.framsteg.schedule;

import org.jspecify.annotations.NullMarked;
