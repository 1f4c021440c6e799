/**
 * Invented people and their progress, made through the same rules as real data.
 *
 * <p>Owns: nothing at run time. Depends on: the API, run in process with a movable clock. Personal data: none real.
 * Read first: {@link se.framsteg.local.demo.DemoData}.
 */
@NullMarked
package se.framsteg.local.demo;

import org.jspecify.annotations.NullMarked;
