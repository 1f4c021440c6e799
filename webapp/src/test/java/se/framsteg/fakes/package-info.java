/**
 * The web app with an invented API behind it, for looking at pages without a backend; never shipped.
 * Owns invented people in every shape that pages must bear: many, long names, none.
 * Depends on the contracts and on {@code shell}.
 * Personal data: none, all invented.
 * Read first: {@link se.framsteg.fakes.FakeHouse}.
 */
@NullMarked
package se.framsteg.fakes;

import org.jspecify.annotations.NullMarked;
