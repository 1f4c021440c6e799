/**
 * What ops/bench runs: speed and memory as ratios inside one run, beside the least that could do the same.
 *
 * <p>Owns the generated data sets; depends on everything; holds invented data only. Read {@link
 * se.framsteg.benchmarks.Bench} first.
 */
@NullMarked
package se.framsteg.benchmarks;

import org.jspecify.annotations.NullMarked;
