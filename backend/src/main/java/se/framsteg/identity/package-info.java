/**
 * Who somebody is: accounts, sign-in by code or password, tokens, roles, invitations, leaders from outside.
 *
 * <p>Owns account, role_assignment, sign_in, refresh_token, sign_in_code, invitation, external_leader, throttle, message. Depends on platform
 * alone. Holds names, e-mail addresses, phone numbers; never a personal identity number. Read {@link
 * se.framsteg.identity.SignInController} first.
 */
@NullMarked
package se.framsteg.identity;

import org.jspecify.annotations.NullMarked;
