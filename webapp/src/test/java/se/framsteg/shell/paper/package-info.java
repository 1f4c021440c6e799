/** Reads papers back with another library's eyes; other rooms' tests use it for theirs. */
@NullMarked
package se.framsteg.shell.paper;

import org.jspecify.annotations.NullMarked;
