/** Rules of people at their edges, and its routes over HTTP on a real database. */
@NullMarked
package se.framsteg.people;

import org.jspecify.annotations.NullMarked;
