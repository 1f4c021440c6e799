/** Tests of the plan room: through HTTP, and its counting rules by themselves. */
@NullMarked
package se.framsteg.plan;

import org.jspecify.annotations.NullMarked;
