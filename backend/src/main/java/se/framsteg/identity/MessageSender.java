package se.framsteg.identity;

import java.util.UUID;

/** The port through which messages leave. */
interface MessageSender {

    boolean reaches(Contact contact);

    /**
     * Returns when the message has been handed over; throws when it has not.
     *
     * @param id the same when the same message is handed over again, which happens after a crash between the two
     */
    void send(Message message, UUID id);
}
