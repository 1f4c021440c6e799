package se.framsteg.identity;

import jakarta.inject.Singleton;

/** The texts of identity's own messages, in the language of whoever reads them. */
@Singleton
class Words {

    private static final String BUNDLE = "se.framsteg.identity.messages";

    Message code(Contact to, Language language, String code) {
        return message(to, language, "code", code, Codes.LIFE.toMinutes());
    }

    Message invitation(Contact to, Language language, String link) {
        return message(to, language, "invitation", link, Invitations.LIFE.toDays());
    }

    Message newPassword(Contact to, Language language, String link) {
        return message(to, language, "new-password", link, Invitations.LIFE.toDays());
    }

    MessageText leaderInvitation(Language language, String link) {
        return MessageText.of(BUNDLE, language, "leader-invitation", link, Invitations.LIFE.toDays());
    }

    private static Message message(Contact to, Language language, String key, Object... values) {
        return Message.to(to, MessageText.of(BUNDLE, language, key, values));
    }
}
