package dev.prepbot.app.cli;

import java.io.PrintStream;

/**
 * Where a command speaks.
 *
 * @param out takes results
 * @param err takes errors and warnings
 */
record Console(PrintStream out, PrintStream err) {

    void say(String text) {
        out.println(text);
        out.flush();
    }

    void complain(String text) {
        err.println("prepbot: " + text);
        err.flush();
    }
}
