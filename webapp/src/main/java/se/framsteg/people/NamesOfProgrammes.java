package se.framsteg.people;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.framsteg.shell.ProgrammeNames;

/** Tells other rooms what programmes are called. */
@Singleton
final class NamesOfProgrammes implements ProgrammeNames {
    private final ProgrammesApi api;

    NamesOfProgrammes(ProgrammesApi api) {
        this.api = api;
    }

    @Override
    public Map<UUID, String> byId() {
        var names = new LinkedHashMap<UUID, String>();
        api.programmes().forEach(programme -> names.put(programme.id(), programme.name()));
        return names;
    }
}
