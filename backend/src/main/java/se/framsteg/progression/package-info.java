/**
 * Instruments, cards, answers, curves.
 *
 * <p>Owns {@code instrument_version}, {@code card}, {@code answer}, {@code draft}, {@code draft_answer} and {@code
 * curve_preference}; depends on {@code platform} and {@code people}, and reads staff names from identity's accounts; holds
 * what people answer about their health and lives. Read {@link se.framsteg.progression.CardsController} first.
 */
@NullMarked
package se.framsteg.progression;

import org.jspecify.annotations.NullMarked;
