package se.framsteg.platform;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;

/** The API's entry point. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Framsteg",
                        version = "1",
                        description = "The only gate to the data of coordination projects. Every reply that is not a"
                                + " success is an RFC 9457 problem."))
public final class Backend {

    private Backend() {}

    public static void main(String[] arguments) {
        new Start().args(arguments).mainClass(Backend.class).banner(false).start();
    }
}
