package dev.prepbot.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * One step of the schema's history; never edited once it was released.
 *
 * @param name its number and what it does, such as {@code 001-first-tables.sql}
 * @param text statements, each ended by a semicolon at the end of a line
 */
record Script(String name, String text) {

    /** All of them, in order. */
    static final List<String> NAMES = List.of(
            "001-first-tables.sql",
            "002-interviews.sql",
            "003-schedules.sql",
            "004-people-and-servers.sql",
            "005-verdicts.sql",
            "006-quiz.sql",
            "007-streaks-and-reminders.sql",
            "008-review-and-practice.sql",
            "009-boards-and-goals.sql",
            "010-daily-question.sql",
            "011-model.sql",
            "012-self-checks.sql",
            "013-streak-role.sql");

    Script {
        text = text.replace("\r\n", "\n");
    }

    static List<Script> all() {
        return NAMES.stream().map(Script::load).toList();
    }

    private static Script load(String name) {
        try (var stream = Script.class.getResourceAsStream("/store/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its own store/" + name);
            }
            return new Script(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    int number() {
        return Integer.parseInt(name.substring(0, name.indexOf('-')));
    }

    List<String> statements() {
        return Arrays.stream(text.split(";\n")).filter(part -> !part.isBlank()).toList();
    }

    String checksum() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
