package se.framsteg.identity;

/**
 * Whose account lets them in, in SQL about the account {@code a} at {@code :now}. Somebody from outside comes in only while an
 * activity that they lead goes on, and some days after it.
 */
final class OpenAccounts {

    static final String OPEN = """
            a.disabled_at IS NULL AND (NOT a.external OR EXISTS (
                SELECT 1 FROM external_leading l WHERE l.account_id = a.id AND l.lasts_until > :now))""";

    private OpenAccounts() {}
}
