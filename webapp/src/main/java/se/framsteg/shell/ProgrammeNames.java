package se.framsteg.shell;

import java.util.Map;
import java.util.UUID;

/** What programmes are called: asked by rooms that know no programmes, answered by the one that does. */
public interface ProgrammeNames {

    /** Every programme, in the order to be shown. */
    Map<UUID, String> byId();
}
