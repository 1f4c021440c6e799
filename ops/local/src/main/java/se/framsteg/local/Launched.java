package se.framsteg.local;

/**
 * A part together with what started it and knows more about it.
 *
 * @param part for the record and for ending it
 * @param by what was started
 */
record Launched<T>(Part part, T by) {}
