package se.framsteg.platform;

import io.micronaut.context.env.Environment;
import io.micronaut.runtime.Micronaut;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A start that fails says why on one line; whoever runs the program need not read a stack trace. */
final class Start extends Micronaut {

    private static final Logger LOG = LoggerFactory.getLogger(Backend.class);

    @Override
    protected void handleStartupException(Environment environment, Throwable failure) {
        LOG.error("The API could not start: {}", StartFailure.reason(failure));
        LOG.debug("Why it could not start", failure);
        System.exit(1);
    }
}
