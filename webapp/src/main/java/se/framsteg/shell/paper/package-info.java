/**
 * What somebody wants on paper: a document as tagged PDF (PDF/UA), in plain black on white.
 * Owns how paper looks, and the fonts it is set in (licence beside them).
 * Depends on: {@code shell}; knows no feature room. A room gives the words and the address.
 * Personal data: what stands on a paper, while it is made; nothing is kept.
 * Read first: {@link se.framsteg.shell.paper.Paper}, then {@link se.framsteg.shell.paper.PaperServlet}.
 */
@NullMarked
package se.framsteg.shell.paper;

import org.jspecify.annotations.NullMarked;
