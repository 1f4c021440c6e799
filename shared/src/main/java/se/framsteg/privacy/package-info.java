/**
 * The contract of privacy: what the access log tells.
 *
 * <p>Owns the words of the log; depends on {@code identity}; holds who read about whom. Read {@link
 * se.framsteg.privacy.AccessLogApi} first.
 */
@NullMarked
package se.framsteg.privacy;

import org.jspecify.annotations.NullMarked;
