@NullMarked
package se.framsteg.privacy;

import org.jspecify.annotations.NullMarked;
