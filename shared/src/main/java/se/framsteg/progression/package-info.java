/**
 * The contract of progression: instruments, cards, answers, curves.
 *
 * <p>Owns the card's words and states; depends on {@code identity}; holds what people answer about their health and lives.
 * Read {@link se.framsteg.progression.CardsApi} first.
 */
@NullMarked
package se.framsteg.progression;

import org.jspecify.annotations.NullMarked;
