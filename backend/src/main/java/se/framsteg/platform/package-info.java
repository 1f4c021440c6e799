/**
 * The ground the rooms stand on: program start, clock, ids, problem replies, the annotation that guards a route.
 *
 * <p>Owns no tables and no personal data; depends on nothing but {@code problem}. Read {@link
 * se.framsteg.platform.Guarded} first.
 */
@NullMarked
package se.framsteg.platform;

import org.jspecify.annotations.NullMarked;
