/**
 * Needs assessment, action plan, placements, follow-ups, agreed actions.
 *
 * <p>Owns {@code assessment_version}, {@code prepared_text}, {@code plan_version} and {@code milestone_mark}; depends on
 * {@code platform}, {@code identity} and {@code people}; holds what people tell about their health, their lives and what they
 * want. Read {@link se.framsteg.plan.Plans} first.
 */
@NullMarked
package se.framsteg.plan;

import org.jspecify.annotations.NullMarked;
