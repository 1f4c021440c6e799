/** Tests of group activities. Read {@link se.framsteg.groups.LineTest} first. */
@NullMarked
package se.framsteg.groups;

import org.jspecify.annotations.NullMarked;
