/**
 * The whole, run as its users run it.
 *
 * <p>Owns: the runs it starts. Depends on: {@code ops/run} and what it has built. Personal data: invented people's.
 * Read first: {@link se.framsteg.e2e.LocalRun}.
 */
@NullMarked
package se.framsteg.e2e;

import org.jspecify.annotations.NullMarked;
