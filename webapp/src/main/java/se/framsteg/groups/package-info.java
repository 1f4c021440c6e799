/**
 * Groups as pages: the participant's catalogue and places; the leader's roster, which is a lean page outside Flow.
 * Owns nothing that is stored.
 * Depends on: shell, ui and the groups and schedule contracts.
 * Personal data: what somebody takes part in, and names of those who come, while a page is open.
 * Read first: {@link se.framsteg.groups.GroupsView}, then {@link se.framsteg.groups.RosterServlet}.
 */
@NullMarked
package se.framsteg.groups;

import org.jspecify.annotations.NullMarked;
