/**
 * What tests, local runs and benchmarks share: an embedded MariaDB.
 *
 * <p>Owns: the unpacked database programs and the throw-away data directories of test runs.
 * Depends on: the platform's MariaDB binaries on the class path. Personal data: none of its own.
 * Read first: {@link se.framsteg.testing.TestDatabase}.
 */
@NullMarked
package se.framsteg.testing;

import org.jspecify.annotations.NullMarked;
