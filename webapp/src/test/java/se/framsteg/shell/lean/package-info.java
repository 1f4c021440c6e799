@NullMarked
package se.framsteg.shell.lean;

import org.jspecify.annotations.NullMarked;
