/**
 * Participants, programmes and who coaches whom, as pages.
 * Owns Idag and staff's first page.
 * Depends on: shell, ui and the people contract.
 * Personal data: names and enrolments, while a page is open.
 * Read first: {@link se.framsteg.people.TodayView}.
 */
@NullMarked
package se.framsteg.people;

import org.jspecify.annotations.NullMarked;
