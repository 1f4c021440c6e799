/**
 * Runs the whole of Framsteg on one machine: database, API and web app as three processes under one command.
 *
 * <p>Owns: the folder FRAMSTEG_HOME with data, secrets and logs. Depends on: the built API and web app, and the
 * embedded MariaDB. Personal data: only invented people's, in the database. Read first: {@link Launcher}.
 */
@NullMarked
package se.framsteg.local;

import org.jspecify.annotations.NullMarked;
