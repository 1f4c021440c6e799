package se.framsteg.shell;

import io.micronaut.context.ApplicationContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the web app: the bean context first, then the server that shows its views. */
public final class Webapp {
    private static final Logger log = LoggerFactory.getLogger(Webapp.class);

    private Webapp() {}

    public static void main(String[] args) {
        try {
            start();
        } catch (Exception e) {
            log.error("The web app could not start: {}", e.getMessage());
            log.debug("Why it could not start", e);
            System.exit(1);
        }
    }

    private static void start() throws Exception {
        var beans = ApplicationContext.builder().banner(false).start();
        var server = beans.getBean(WebServer.class);
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().name("shutdown").unstarted(() -> {
                    server.stop();
                    beans.close();
                }));
        server.start();
    }
}
