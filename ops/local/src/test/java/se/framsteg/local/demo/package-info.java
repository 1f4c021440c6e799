/** What must hold of the demo data, whoever makes it and whenever. */
@NullMarked
package se.framsteg.local.demo;

import org.jspecify.annotations.NullMarked;
