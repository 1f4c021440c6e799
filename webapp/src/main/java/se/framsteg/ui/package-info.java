/**
 * Components that know no feature: the curve, the strip, words of a language, faults at their fields.
 * Owns how these look and are read aloud; their TypeScript lies in {@code frontend/ui}.
 * Depends on Flow and the problem contract only.
 * Personal data: none of its own; it shows what it is given.
 * Read first: {@link se.framsteg.ui.Curve}.
 */
@NullMarked
package se.framsteg.ui;

import org.jspecify.annotations.NullMarked;
