package se.framsteg.platform;

import java.util.List;
import java.util.random.RandomGenerator;

/** What no well-behaved client sends, the same in every run. */
final class Noise {

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "0",
            "1e999",
            "99999999999999999999",
            "0.5",
            "\"\"",
            "\" \"",
            "\"sv\"",
            "\"SV\"",
            "\"2026-02-30\"",
            "\"2026-01-01\"",
            "\"0000-00-00\"",
            "\"+999999999-12-31\"",
            "\"019ab000-0000-7000-8000-000000000000\"",
            "\"not-a-uuid\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"🦄åäö\"",
            "\"' OR 1=1 --\"",
            "\"<script>\"",
            "\"${jndi:x}\"",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "{\"x\":1}");
    private static final List<String> NAMES = List.of(
            "id",
            "instrument",
            "version",
            "answeredOn",
            "language",
            "device",
            "helpedBy",
            "answers",
            "corrects",
            "state",
            "value",
            "basedOn",
            "question",
            "name",
            "email",
            "phone",
            "since",
            "until",
            "coachId",
            "consentedOn",
            "pauses",
            "contact",
            "code",
            "requestId",
            "sharedDevice",
            "password",
            "refreshToken",
            "token",
            "roles",
            "role",
            "programmeId",
            "disabled",
            "document",
            "hidden",
            "reason",
            "kind",
            "partyIds",
            "municipality",
            "association",
            "protectedIdentity",
            "cardPromiseConfirmed",
            "accountId",
            "__proto__",
            "");
    private static final List<String> SEGMENTS = List.of(
            "0",
            "-1",
            "null",
            "..",
            "%2e%2e",
            "%00",
            "%",
            "%zz",
            "%f0%9f%a6%84",
            "'--",
            "a%2fb",
            "019ab000",
            "{x}",
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "bip",
            "1",
            "999999999999");
    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json",
            "application/json",
            "application/json; charset=utf-16",
            "text/plain",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
            "nonsense",
            "");
    private static final List<String> HEADERS = List.of(
            "",
            "",
            "",
            "Accept: image/png\r\n",
            "Accept: ,;q\r\n",
            "Accept-Language: *-_\r\n",
            "X-Forwarded-For: ','\r\n",
            "X-Forwarded-For: 999.1.1.1, ::::\r\n",
            "If-Match: \"\r\n",
            "Content-Encoding: gzip\r\n",
            "Expect: nothing\r\n",
            "Cookie: =;=;\r\n",
            "X-Long: " + "a".repeat(4000) + "\r\n");

    private final RandomGenerator random;

    Noise(RandomGenerator random) {
        this.random = random;
    }

    String body() {
        return switch (random.nextInt(12)) {
            case 0 -> "";
            case 1 -> "{";
            case 2 -> "[".repeat(200) + "]".repeat(200);
            case 3 -> "{\"a\":".repeat(100) + "1" + "}".repeat(100);
            case 4 -> "\"" + "x".repeat(random.nextInt(20_000)) + "\"";
            case 5 -> any(VALUES);
            case 6 -> "\u0000\u0001{]";
            default -> object(0);
        };
    }

    private String object(int depth) {
        StringBuilder object = new StringBuilder("{");
        int fields = random.nextInt(12);
        for (int i = 0; i < fields; i++) {
            object.append(i == 0 ? "" : ",")
                    .append('"')
                    .append(any(NAMES))
                    .append("\":")
                    .append(value(depth));
        }
        return object.append('}').toString();
    }

    private String value(int depth) {
        if (depth < 3 && random.nextInt(5) == 0) {
            return random.nextBoolean() ? object(depth + 1) : "[" + object(depth + 1) + "]";
        }
        return any(VALUES);
    }

    String segment() {
        return random.nextInt(20) == 0 ? "a".repeat(random.nextInt(1, 3000)) : any(SEGMENTS);
    }

    String query() {
        return any(NAMES.subList(0, 10)) + "=" + segment() + "&page=" + segment() + "&size=" + segment() + "&language="
                + segment();
    }

    String contentType() {
        return any(TYPES);
    }

    String header() {
        return any(HEADERS);
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
