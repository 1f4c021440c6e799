package se.framsteg.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.InitParameters;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.StaticFileHandler;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Stream;

/** Flow, with views and listeners taken from the bean context. */
@Singleton
final class FlowServlet extends VaadinServlet {
    static final Map<String, String> PARAMETERS = Map.of(
            InitParameters.SERVLET_PARAMETER_PRODUCTION_MODE, "true",
            InitParameters.SERVLET_PARAMETER_FRAME_OPTIONS, "DENY",
            InitParameters.REACT_ENABLE, "false",
            // The first view's content comes with the page itself: one round trip less on a slow network.
            InitParameters.SERVLET_PARAMETER_INITIAL_UIDL, "true",
            InitParameters.SERVLET_PARAMETER_HEARTBEAT_INTERVAL, "240",
            // Heartbeats from a forgotten tab must not keep a session alive.
            InitParameters.SERVLET_PARAMETER_CLOSE_IDLE_SESSIONS, "true");

    private final transient ApplicationContext beans;

    FlowServlet(ApplicationContext beans) {
        this.beans = beans;
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        var service = new VaadinServletService(this, configuration) {
            @Override
            protected Instantiator createInstantiator() {
                return new BeanInstantiator(this, beans);
            }
        };
        service.init();
        return service;
    }

    @Override
    protected StaticFileHandler createStaticFileHandler(VaadinService service) {
        return new StaticFiles(service);
    }

    /** Creates what is a bean through the context, everything else as Flow does by itself. */
    private static final class BeanInstantiator extends DefaultInstantiator {
        private final transient ApplicationContext beans;

        BeanInstantiator(VaadinServletService service, ApplicationContext beans) {
            super(service);
            this.beans = beans;
        }

        @Override
        public Stream<VaadinServiceInitListener> getServiceInitListeners() {
            return Stream.concat(super.getServiceInitListeners(), beans.streamOfType(VaadinServiceInitListener.class));
        }

        @Override
        public <T> T getOrCreate(Class<T> type) {
            return beans.containsBean(type) ? beans.getBean(type) : super.getOrCreate(type);
        }

        @Override
        public <T extends Component> T createComponent(Class<T> type) {
            return getOrCreate(type);
        }

        @Override
        public I18NProvider getI18NProvider() {
            return beans.getBean(I18NProvider.class);
        }
    }
}
