/**
 * What the participant can see of how their data are kept: who read about them.
 * Owns how a line of the access log is put into words.
 * Depends on the contract of privacy, on {@code shell} and {@code ui}.
 * Personal data: names of those who read, while the page is open.
 * Read first: {@link se.framsteg.privacy.AccessStory}.
 */
@NullMarked
package se.framsteg.privacy;

import org.jspecify.annotations.NullMarked;
