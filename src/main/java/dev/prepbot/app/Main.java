package dev.prepbot.app;

import picocli.CommandLine;

/** Where the program begins. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        int code = new CommandLine(new RunCommand()).execute(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }
}
