package se.framsteg.identity;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes messages that wait, since a code to sign in with is among them: who reads the database, or a copy of it, reads
 * neither words nor address. AES-256 in Galois/counter mode; a message opens only under the id it was closed under.
 */
@Singleton
final class Envelope {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    /** No line that people may write holds it. */
    private static final String BETWEEN = "\0";

    private final SecretKeySpec key;

    Envelope(Secret secret) {
        this.key = new SecretKeySpec(secret.keyFor("message"), "AES");
    }

    byte[] seal(UUID id, Message message) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        String open = String.join(
                BETWEEN, message.to().kind().name(), message.to().value(), message.subject(), message.text());
        byte[] closed = crypt(Cipher.ENCRYPT_MODE, id, nonce, open.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(NONCE_BYTES + closed.length)
                .put(nonce)
                .put(closed)
                .array();
    }

    /** @throws IllegalStateException when the installation's secret is no longer the one it was sealed under */
    Message open(UUID id, byte[] sealed) {
        ByteBuffer bytes = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE_BYTES];
        bytes.get(nonce);
        byte[] closed = new byte[bytes.remaining()];
        bytes.get(closed);
        String[] parts =
                new String(crypt(Cipher.DECRYPT_MODE, id, nonce, closed), StandardCharsets.UTF_8).split(BETWEEN, 4);
        return new Message(new Contact(Contact.Kind.valueOf(parts[0]), parts[1]), parts[2], parts[3]);
    }

    private byte[] crypt(int mode, UUID id, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(id.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the message does not open", e);
        }
    }
}
