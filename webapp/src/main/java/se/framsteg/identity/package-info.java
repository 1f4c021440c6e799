/**
 * Signing in and out, and one's own account.
 * Owns the sign-in page, the page Jag and, in demos, the mailbox that shows codes.
 * Depends on: shell, ui and the identity contract.
 * Personal data: name, e-mail address and phone number of the signed-in user, while the page is open.
 * Read first: {@link se.framsteg.identity.SignInView}.
 */
@NullMarked
package se.framsteg.identity;

import org.jspecify.annotations.NullMarked;
