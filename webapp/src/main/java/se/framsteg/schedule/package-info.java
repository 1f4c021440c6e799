/**
 * The week as pages: Idag's now and next, Vecka, "Jag kan inte komma", the coach's week and registration.
 * Owns the calendar's address at the web app.
 * Depends on: shell, ui and the schedule contract.
 * Personal data: where people are and when, and reasons for absence, while a page is open.
 * Read first: {@link se.framsteg.schedule.WeekView}.
 */
@NullMarked
package se.framsteg.schedule;

import org.jspecify.annotations.NullMarked;
