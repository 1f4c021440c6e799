package se.framsteg.identity;

/** The port through which messages leave. */
interface MessageSender {

    boolean reaches(Contact contact);

    /** Returns when the message has been handed over; throws when it has not. */
    void send(Message message);
}
