package dev.prepbot.bot.flow;

import dev.prepbot.bot.Records;
import dev.prepbot.bot.Turn;
import dev.prepbot.chat.Intention;
import java.util.List;
import java.util.Optional;

/**
 * The role that a server gives for a streak.
 *
 * <p>It is given with each day that an answer in the server adds, not only with the milestone's: so those get it too who
 * passed the milestone elsewhere or before there was a role, or when it could not be given.
 *
 * @param first whether the milestone is reached just now
 */
record StreakReward(Intention.GrantRole grant, boolean first) {

    /**
     * What an answer earns.
     *
     * @param stood the days in a row before it
     * @param stands the days in a row with it
     */
    static Optional<StreakReward> of(Records records, Turn turn, int stood, int stands) {
        return turn.at()
                .place()
                .server()
                .filter(server -> stands > stood)
                .flatMap(server -> records.servers()
                        .of(server)
                        .streakRole()
                        .filter(role -> stands >= role.days())
                        .map(role -> new StreakReward(
                                new Intention.GrantRole(server, turn.person(), role.role()), stood < role.days())));
    }

    static List<Intention> grants(Optional<StreakReward> earned) {
        return earned.<List<Intention>>map(reward -> List.of(reward.grant())).orElse(List.of());
    }
}
