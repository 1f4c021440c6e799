package se.framsteg.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.startup.ErrorNavigationTargetInitializer;
import com.vaadin.flow.server.startup.LookupServletContainerInitializer;
import com.vaadin.flow.server.startup.RouteRegistryInitializer;
import com.vaadin.flow.server.startup.VaadinAppShellInitializer;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.BeanDefinition;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells Flow which views there are. A servlet container would find them by reading every class on the class path,
 * which takes seconds; the bean context knows them already.
 */
@Singleton
final class FlowRoutes implements ServletContainerInitializer {
    private final ApplicationContext beans;

    FlowRoutes(ApplicationContext beans) {
        this.beans = beans;
    }

    @Override
    public void onStartup(@Nullable Set<Class<?>> ignored, ServletContext servlets) throws ServletException {
        // Each is given the kinds its own @HandlesTypes names: another's would be registered as its own.
        new LookupServletContainerInitializer().onStartup(Set.of(LookupInitializer.class), servlets);
        new RouteRegistryInitializer().onStartup(components(type -> type.isAnnotationPresent(Route.class)), servlets);
        new ErrorNavigationTargetInitializer()
                .onStartup(components(HasErrorParameter.class::isAssignableFrom), servlets);
        new VaadinAppShellInitializer().onStartup(types(AppShellConfigurator.class, type -> true), servlets);
    }

    private Set<Class<?>> components(Predicate<Class<?>> wanted) {
        return types(Component.class, wanted);
    }

    private Set<Class<?>> types(Class<?> kind, Predicate<Class<?>> wanted) {
        return beans.getBeanDefinitions(kind).stream()
                .map(BeanDefinition::getBeanType)
                .filter(wanted)
                .collect(Collectors.toSet());
    }
}
