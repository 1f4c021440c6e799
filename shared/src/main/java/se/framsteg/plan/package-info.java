/**
 * The contract of needs assessment, action plan, placements, follow-ups and agreed actions.
 *
 * <p>Depends on {@code problem}; carries what a participant and a coach write about a life. Read {@link
 * se.framsteg.plan.PlanApi} first.
 */
@NullMarked
package se.framsteg.plan;

import org.jspecify.annotations.NullMarked;
