/**
 * Components that know no feature: fields, choices, notices, the curve, words of a language.
 * Owns how these look and are read aloud; TypeScript in {@code frontend/ui}, colours and spaces in
 * {@code frontend/styles}.
 * Depends on Flow and the problem contract only.
 * Personal data: none of its own; it shows what it is given.
 * Read first: {@link se.framsteg.ui.Field}, then {@link se.framsteg.ui.Curve}.
 */
@NullMarked
package se.framsteg.ui;

import org.jspecify.annotations.NullMarked;
