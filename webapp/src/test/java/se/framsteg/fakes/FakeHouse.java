package se.framsteg.fakes;

import io.micronaut.context.ApplicationContext;
import java.util.Map;
import se.framsteg.shell.WebServer;

/** Starts the web app on a port of its own with {@link FakeApis} instead of the API. Any code and any password will do. */
final class FakeHouse {
    private FakeHouse() {}

    public static void main(String[] args) throws Exception {
        var beans = ApplicationContext.builder()
                .environments(FakeApis.ENVIRONMENT)
                .properties(Map.of("framsteg.web.port", args.length > 0 ? args[0] : "18701"))
                .banner(false)
                .start();
        beans.getBean(WebServer.class).start();
    }
}
