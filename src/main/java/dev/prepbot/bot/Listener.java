package dev.prepbot.bot;

import dev.prepbot.chat.Command;
import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.Person;
import dev.prepbot.chat.Place;
import dev.prepbot.chat.Shortcut;
import dev.prepbot.chat.Suggestion;
import java.util.List;
import java.util.Locale;

/** The bot as an adapter sees it; callable from any thread. */
public interface Listener {

    /** Takes a fact; returns at once, and speaks through {@link Platform#perform} when it has decided. */
    void hear(Incoming fact);

    /** Every command, worded in a language, in the order in which help lists them. */
    List<Command> commands(Locale locale);

    /** Every command of messages' own menus, worded in a language. */
    List<Shortcut> shortcuts(Locale locale);

    /**
     * Values to offer while someone types an option, at most 25; quick enough to be called on every key.
     *
     * @param command the command's path
     * @param option the option's name
     * @param typed what has been typed of it
     */
    List<Suggestion> suggest(Person person, Place place, String command, String option, String typed);
}
