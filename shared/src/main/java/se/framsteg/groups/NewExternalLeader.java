package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import se.framsteg.identity.Language;

/**
 * @param contact e-mail address or phone number as typed; Swedish numbers may lack the country code
 * @param language of the invitation, and of the pages for somebody who is new here
 */
@Serdeable
public record NewExternalLeader(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 254) String contact,
        @NotNull Language language) {

    @Override
    public String toString() {
        return "NewExternalLeader[…]";
    }
}
