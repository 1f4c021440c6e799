/**
 * What every reply that is not a success looks like.
 *
 * <p>Owns the problem types and their shape (RFC 9457); depends on nothing; holds no personal data. Read {@link
 * se.framsteg.problem.ProblemType} first.
 */
@NullMarked
package se.framsteg.problem;

import org.jspecify.annotations.NullMarked;
