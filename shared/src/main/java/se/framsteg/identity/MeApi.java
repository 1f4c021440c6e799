package se.framsteg.identity;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import jakarta.validation.Valid;

/** The signed-in person's own account. */
public interface MeApi {

    @Get("/me")
    Me me();

    @Put("/me/language")
    Me speak(@Body @Valid LanguageChoice choice);
}
