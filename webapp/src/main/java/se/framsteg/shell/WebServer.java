package se.framsteg.shell;

import io.micronaut.context.ApplicationContext;
import jakarta.inject.Singleton;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.eclipse.jetty.util.thread.VirtualThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded server. Every bean that is an {@link HttpServlet} with {@link WebServlet} is served on the paths its
 * annotation names; Flow's own servlet takes all other paths.
 */
@Singleton
public final class WebServer {
    private static final Logger log = LoggerFactory.getLogger(WebServer.class);
    private static final int STOP_WITHIN_MILLIS = 5_000;
    /** The browser accepts this prefix only together with Secure, Path=/ and no Domain. */
    static final String SESSION_COOKIE = "__Host-framsteg";

    private final ApplicationContext beans;
    private final WebSettings settings;
    private final Server server;
    private final ServerConnector connector;

    WebServer(ApplicationContext beans, WebSettings settings) {
        this.beans = beans;
        this.settings = settings;
        var threads = new VirtualThreadPool();
        threads.setName("web");
        this.server = new Server(threads);
        this.connector = connector();
        server.addConnector(connector);
        server.setErrorHandler(new PlainErrors());
        server.setStopTimeout(STOP_WITHIN_MILLIS);
        server.setHandler(new GracefulHandler(new SecurityHeaders(new CompressionHandler(application()))));
    }

    /** Returns when the server answers. */
    public void start() throws Exception {
        server.start();
        log.info("Listening on http://{}:{}", settings.bind(), port());
    }

    /** Lets requests under way end, then stops. */
    public void stop() {
        try {
            server.stop();
        } catch (Exception e) {
            log.warn("The server did not stop cleanly", e);
        }
    }

    /** The port in use, which differs from the setting where that is 0. */
    public int port() {
        return connector.getLocalPort();
    }

    private ServerConnector connector() {
        var http = new HttpConfiguration();
        http.setSendServerVersion(false);
        if (settings.behindProxy()) {
            http.addCustomizer(new ForwardedRequestCustomizer());
        }
        var connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(settings.bind());
        connector.setPort(settings.port());
        return connector;
    }

    private ServletContextHandler application() {
        var application = new ServletContextHandler("/", ServletContextHandler.SESSIONS);
        // Flow asks the context for its class loader, which Jetty leaves empty outside a war.
        application.setClassLoader(WebServer.class.getClassLoader());
        application.setBaseResource(ResourceFactory.of(application).newClassLoaderResource("META-INF/resources/"));
        application.addFilter(
                new FilterHolder(beans.getBean(RequestScope.class)), "/*", EnumSet.of(DispatcherType.REQUEST));
        beans.getBeansOfType(HttpServlet.class).forEach(servlet -> serve(application, servlet));
        var flow = new ServletHolder(beans.getBean(FlowServlet.class));
        flow.setInitParameters(FlowServlet.PARAMETERS);
        flow.setInitOrder(1);
        flow.setAsyncSupported(true);
        application.addServlet(flow, "/*");
        application.addServletContainerInitializer(beans.getBean(FlowRoutes.class));
        application.setErrorHandler(new PlainErrors());
        keepSessions(application);
        return application;
    }

    private static void serve(ServletContextHandler application, HttpServlet servlet) {
        var declared = servlet.getClass().getAnnotation(WebServlet.class);
        if (declared == null) {
            return;
        }
        for (var path : declared.urlPatterns()) {
            application.addServlet(new ServletHolder(servlet), path);
        }
    }

    private void keepSessions(ServletContextHandler application) {
        var sessions = application.getSessionHandler();
        sessions.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        sessions.setSessionCookie(settings.insecureCookies() ? "framsteg" : SESSION_COOKIE);
        sessions.setSecureCookies(!settings.insecureCookies());
        sessions.setHttpOnly(true);
        sessions.setSessionPath("/");
        sessions.setSameSite(HttpCookie.SameSite.LAX);
        sessions.setMaxInactiveInterval((int) settings.sessionIdle().toSeconds());
    }
}
