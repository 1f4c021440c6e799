package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** What the form of an activity offers: those who may lead, programmes and municipalities it may be open to. */
@Serdeable
public record ActivityChoices(List<Choice> leaders, List<Choice> programmes, List<String> municipalities) {

    @Serdeable
    public record Choice(UUID id, String name) {}
}
