/**
 * Who may see what, and the log of who did.
 *
 * <p>Owns the access table, the guard around every route and the append-only access log; depends on {@code people} and
 * {@code identity} through their tables; holds who read about whom. Read {@link se.framsteg.privacy.AccessTable} first.
 */
@NullMarked
package se.framsteg.privacy;

import org.jspecify.annotations.NullMarked;
