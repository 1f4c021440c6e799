/**
 * The contract of group activities: what there is, who has a place, who waits, who came.
 *
 * <p>Depends on {@code problem}, {@code identity} and {@code schedule}; carries that somebody takes part in something, which
 * may tell about their health. Read {@link se.framsteg.groups.ActivitiesApi} first.
 */
@NullMarked
package se.framsteg.groups;

import org.jspecify.annotations.NullMarked;
