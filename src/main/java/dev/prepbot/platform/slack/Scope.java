package dev.prepbot.platform.slack;

import java.util.List;

/**
 * A permission that the app asks for, and why.
 *
 * @param name as Slack writes it
 * @param why for admins, in a sentence
 * @param forReading whether posting works without it
 */
record Scope(String name, String why, boolean forReading) {

    /** Every one, in the order of the manifest; the fewest with which everything works. */
    static final List<Scope> ALL = List.of(
            new Scope("commands", "/prep and the entries in Slack's menus.", false),
            new Scope("chat:write", "Posting questions, and answering in conversations.", false),
            new Scope("im:write", "Opening the direct conversation in which an interview takes place.", false),
            new Scope(
                    "im:history",
                    "Reading what you answer in your direct conversation with the bot, and finding what it said there.",
                    false),
            new Scope("mpim:write", "Opening the conversation of two people who practise together.", false),
            new Scope("mpim:history", "Reading what two people answer in their conversation with the bot.", false),
            new Scope("channels:read", "Seeing whether it was invited to the channel it is to post in.", false),
            new Scope("groups:read", "The same for private channels.", false),
            new Scope("channels:history", "Finding its own post again after a crash, so that none comes twice.", true),
            new Scope("groups:history", "The same for private channels.", true),
            new Scope(
                    "users:read",
                    "Your name, language and time zone, whether you administer the workspace, and whose it is.",
                    false),
            new Scope("files:write", "Your data as a file.", false));

    /** Those that matter for posting in a place. */
    static List<Scope> needed(Spot spot) {
        boolean direct = spot.channel().startsWith("D");
        var other = direct ? List.of("channels:", "groups:", "mpim:") : List.of("im:", "mpim:");
        return ALL.stream()
                .filter(scope -> other.stream().noneMatch(prefix -> scope.name().startsWith(prefix)))
                .filter(scope -> !scope.name().equals("files:write"))
                .toList();
    }
}
