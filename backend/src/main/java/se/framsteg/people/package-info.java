/**
 * Partner organisations, programmes, participants, enrolments, who coaches whom.
 *
 * <p>Owns the tables {@code partner_organisation}, {@code programme}, {@code participant}, {@code enrolment},
 * {@code coach_assignment} and those beside them; depends on {@code platform} and {@code identity}; holds names of
 * participants (in identity's accounts) and that they take part, which alone is sensitive. Read {@link
 * se.framsteg.people.ParticipantsController} first.
 */
@NullMarked
package se.framsteg.people;

import org.jspecify.annotations.NullMarked;
