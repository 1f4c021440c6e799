/**
 * What every page of the web app stands in: the server, the signed-in user, the layouts, the error pages.
 * Owns the session and its tokens, the security headers, the routes' registration, language and theme.
 * Depends on: the contracts in shared and on {@code ui}; knows no feature room.
 * Personal data: in the server-side session, the signed-in account's name, roles and tokens; sealed in the browser's
 * tab, what was typed into a page that is still open.
 * Read first: {@link se.framsteg.shell.Webapp}, then {@link se.framsteg.shell.WebServer}.
 */
@NullMarked
package se.framsteg.shell;

import org.jspecify.annotations.NullMarked;
