/** Tests of the local run's parts; the running whole is tested in ops/e2e. */
@NullMarked
package se.framsteg.local;

import org.jspecify.annotations.NullMarked;
