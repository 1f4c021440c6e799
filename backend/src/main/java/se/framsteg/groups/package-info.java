/**
 * Group activities, their sessions, sign-ups and the line, rosters.
 *
 * <p>Owns {@code activity} and the tables named after it, {@code bookable}, {@code sign_up}, {@code taking_part}, {@code
 * session_mark}, {@code session_guest}, {@code session_feedback} and those named after it, {@code group_news} and {@code
 * suggestion}; gives its sessions to {@code schedule} and registers attendance there; depends on {@code platform}, {@code
 * identity}, {@code people} and {@code schedule}; holds who takes part in what and who leads it, which may tell about health
 * or debts. Read {@link se.framsteg.groups.Line}, then {@link se.framsteg.groups.LineBook} first.
 */
@NullMarked
package se.framsteg.groups;

import org.jspecify.annotations.NullMarked;
