package se.framsteg.shell;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jetty.util.resource.Resource;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.jspecify.annotations.Nullable;

/**
 * The scripts that a page of Flow asks for one after the other, each on finding the next. Named in the page itself they
 * come at once, which on a slow network saves a second.
 */
final class BundleNames {
    private static final String FOLDER = "META-INF/VAADIN/webapp/VAADIN/build/";
    private static final List<String> NEEDED = List.of("FlowClient-", "FlowBootstrap-", "generated-flow-imports-");

    private BundleNames() {}

    /** Paths on this site; empty where no bundle has been built, as in tests. */
    static List<String> neededByEveryPage() {
        return files(ResourceFactory.root().newClassLoaderResource(FOLDER))
                .map(Resource::getFileName)
                .filter(name -> name.endsWith(".js") && NEEDED.stream().anyMatch(name::startsWith))
                .map(name -> "/VAADIN/build/" + name)
                .sorted()
                .toList();
    }

    private static Stream<Resource> files(@Nullable Resource folder) {
        return folder == null ? Stream.empty() : folder.list().stream();
    }
}
