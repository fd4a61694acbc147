package dev.prepbot.app;

import dev.prepbot.app.cli.Prepbot;
import java.util.Map;

/** Where the program begins. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        var prepbot = new Prepbot(
                (settings, secrets) -> Running.start(settings, secrets, Surroundings.real()),
                Map.of("slack", SlackPart::manifest),
                System.getenv(),
                System.out,
                System.err);
        int code = prepbot.execute(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }
}
