package dev.prepbot.app.cli;

/** What a command does. */
@FunctionalInterface
interface Action {

    /** Does it and returns the exit code. */
    int run(Call call);
}
