/**
 * The contract of people: partner organisations, programmes, participants, enrolments, who coaches whom.
 *
 * <p>Owns the words for who belongs where and since when; depends on {@code identity}; holds names and contact data, and
 * that somebody takes part, which alone is sensitive. Read {@link se.framsteg.people.ParticipantsApi} first.
 */
@NullMarked
package se.framsteg.people;

import org.jspecify.annotations.NullMarked;
