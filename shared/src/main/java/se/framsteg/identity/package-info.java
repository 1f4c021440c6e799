/**
 * The contract of identity: accounts, sign-in, tokens, roles.
 *
 * <p>Owns the words for who somebody is; depends on {@code problem}; holds names, e-mail addresses and phone numbers.
 * Read {@link se.framsteg.identity.SignInApi} first.
 */
@NullMarked
package se.framsteg.identity;

import org.jspecify.annotations.NullMarked;
