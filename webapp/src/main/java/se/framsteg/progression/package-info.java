/**
 * The pages about cards and curves: the participant's own, the coach's, and the administrator's for instruments.
 * Owns how a change is put into words, and the lean page a card is filled in on ({@code FillIn…}); what may be seen is
 * decided by the API.
 * Depends on the contracts of progression, people and identity, on {@code shell} and {@code ui}.
 * Personal data: shows names and answers about health; keeps none beyond the open page.
 * Read first: {@link se.framsteg.progression.TrendSentence}, then {@link se.framsteg.progression.CurveComposer}.
 */
@NullMarked
package se.framsteg.progression;

import org.jspecify.annotations.NullMarked;
