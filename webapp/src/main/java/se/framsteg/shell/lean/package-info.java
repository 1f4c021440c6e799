/**
 * Pages outside Flow, for phones with a weak network: one small document with its data, words and token in it, one script, a
 * few calls that pass on to the API (ops/decisions/0040).
 * Owns how such a page is sent, filled and called; the scripts lie in {@code src/main/frontend}.
 * Depends on: {@code shell}; knows no feature room.
 * Personal data: what stands on a page, while it is made; nothing is kept.
 * Read first: {@link se.framsteg.shell.lean.LeanPageServlet}, then {@link se.framsteg.shell.lean.LeanCalls}.
 */
@NullMarked
package se.framsteg.shell.lean;

import org.jspecify.annotations.NullMarked;
