/** Tests of the week: rules by themselves, routes over HTTP, refusals first. */
@NullMarked
package se.framsteg.schedule;

import org.jspecify.annotations.NullMarked;
