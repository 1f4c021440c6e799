@NullMarked
package se.framsteg.groups;

import org.jspecify.annotations.NullMarked;
