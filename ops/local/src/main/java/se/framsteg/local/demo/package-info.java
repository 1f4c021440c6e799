/**
 * Invented people in three associations and their progress, made through the same rules as real data.
 *
 * <p>Owns: the story (the files under {@code demo/} in the resources) and the telling of it; nothing at run time. Depends
 * on: the API's contract, and the API run in process on a clock that can be moved. Personal data: none real. Read first:
 * {@link se.framsteg.local.demo.DemoData}.
 */
@NullMarked
package se.framsteg.local.demo;

import org.jspecify.annotations.NullMarked;
