/** Tests of identity: its rules alone, and its routes over HTTP on a real database. Read {@code CodeSignInTest} first. */
@NullMarked
package se.framsteg.identity;

import org.jspecify.annotations.NullMarked;
