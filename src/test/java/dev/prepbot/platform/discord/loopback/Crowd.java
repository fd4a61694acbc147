package dev.prepbot.platform.discord.loopback;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A loopback Discord with a guild full of people, of whom each makes one call of a load after the other.
 *
 * @param clients enough that hardly two calls of the same person are under way at a time
 */
record Crowd(LoopbackDiscord server, Channel channel, List<Client> clients) implements AutoCloseable {

    private static final int PEOPLE = 256;

    private static final int COMPLAINTS_SHOWN = 5;

    static Crowd gather() {
        var server = LoopbackDiscord.start(Clock.systemUTC());
        var town = server.town();
        var guild = town.guild("a guild", town.person("owner"));
        var channel = town.channel(guild, "general");
        var people = IntStream.range(0, PEOPLE)
                .mapToObj(number -> town.person("person" + number))
                .toList();
        people.forEach(person -> town.join(guild, person));
        town.addBot(guild);
        return new Crowd(server, channel, people.stream().map(server::client).toList());
    }

    Client client(int number) {
        return clients.get(Math.floorMod(number, clients.size()));
    }

    /** Says on the error stream what the bot should not have done; under a load that is no reason to stop. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (AssertionError complaints) {
            String.valueOf(complaints.getMessage())
                    .lines()
                    .limit(COMPLAINTS_SHOWN)
                    .forEach(System.err::println);
        }
    }
}
