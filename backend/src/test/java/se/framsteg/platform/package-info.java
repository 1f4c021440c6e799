/** Rules of the ground. */
@NullMarked
package se.framsteg.platform;

import org.jspecify.annotations.NullMarked;
