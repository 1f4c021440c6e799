/**
 * Views of needs assessment, plan, placements, follow-ups and agreed actions.
 *
 * <p>Owns no data; depends on the contracts, {@code shell} and {@code ui}; shows what people tell about their lives and want to
 * do. Read {@link se.framsteg.plan.MyPlanView} first.
 */
@NullMarked
package se.framsteg.plan;

import org.jspecify.annotations.NullMarked;
