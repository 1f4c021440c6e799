/**
 * Instruments, cards, answers, curves.
 *
 * <p>Owns {@code instrument_version}, {@code card}, {@code answer}, {@code draft}, {@code draft_answer} and {@code
 * curve_preference}; depends on {@code platform} and {@code people}, reads staff names from identity's accounts, and asks
 * privacy what a coach has been shown; holds what people answer about their health and lives, and what their coaches answer
 * about them. Read {@link se.framsteg.progression.CardsController} first.
 */
@NullMarked
package se.framsteg.progression;

import org.jspecify.annotations.NullMarked;
