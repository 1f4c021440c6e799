package se.framsteg.identity;

import com.fasterxml.jackson.annotation.JsonValue;

/** The languages that are complete. On the wire the ISO 639-1 code. */
public enum Language {
    SV,
    EN;

    @JsonValue
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
