/**
 * The week: times from all sources, who came, the calendar address.
 *
 * <p>Owns {@code week_entry}, {@code week_deviation}, {@code attendance}, {@code absence_reason} and {@code calendar_feed},
 * the expansion of rules that rooms above use too, and {@link se.framsteg.schedule.OccurrenceSource}, through which they
 * give their times, and {@link se.framsteg.schedule.Purposes}, through which they tell what these are for; depends on {@code platform}, {@code identity} and {@code people}; holds where people are and when, and
 * reasons for absence, which may be about health. Read {@link se.framsteg.schedule.OccurrenceSource} and {@link
 * se.framsteg.schedule.Weeks} first.
 */
@NullMarked
package se.framsteg.schedule;

import org.jspecify.annotations.NullMarked;
