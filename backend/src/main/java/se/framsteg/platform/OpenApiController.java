package se.framsteg.platform;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import se.framsteg.problem.Problem;

/** The API's own description, readable without signing in. */
@Controller
final class OpenApiController {

    private final OpenApiDocument document;

    OpenApiController(OpenApiDocument document) {
        this.document = document;
    }

    /** The reply of a failure is spelled out here so that the compiler describes its body. */
    @Open
    @ApiResponse(responseCode = "200", description = "this document")
    @ApiResponse(
            responseCode = "500",
            description = "a failure of ours",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_PROBLEM,
                            schema = @Schema(implementation = Problem.class)))
    @Get(value = "/openapi.yml", produces = "application/yaml")
    String openApi() {
        return document.text();
    }
}
