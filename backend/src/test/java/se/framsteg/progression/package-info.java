@NullMarked
package se.framsteg.progression;

import org.jspecify.annotations.NullMarked;
