/** What tests stand on: the running API, personas, rows. */
@NullMarked
package se.framsteg.testing;

import org.jspecify.annotations.NullMarked;
