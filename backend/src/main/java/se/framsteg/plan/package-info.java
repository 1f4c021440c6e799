/**
 * Needs assessment, action plan, placements, follow-ups, agreed actions.
 *
 * <p>Owns {@code assessment_version}, {@code prepared_text}, {@code plan_version}, {@code milestone_mark}, {@code placement},
 * {@code follow_up} and {@code agreed_action}; depends on {@code platform}, {@code identity}, {@code people},
 * {@code progression} (a milestone names a question) and {@code schedule} (agreed hours become the week's rules); names of
 * supervisors and of parties' staff stand in it beside the participants' own; holds what people tell about their health, their
 * lives and what they want. Read {@link se.framsteg.plan.Plans} first.
 */
@NullMarked
package se.framsteg.plan;

import org.jspecify.annotations.NullMarked;
