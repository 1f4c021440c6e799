package se.framsteg.identity;

/** Something to be sent. Neutral words: neither names nor what this is about (anybody may see a locked screen). */
record Message(Contact to, String subject, String text) {

    static Message to(Contact to, MessageText words) {
        return new Message(to, words.subject(), words.text());
    }

    @Override
    public String toString() {
        return "Message[" + to + "]";
    }
}
