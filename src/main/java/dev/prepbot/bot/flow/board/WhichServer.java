package dev.prepbot.bot.flow.board;

import dev.prepbot.bot.Records;
import dev.prepbot.bot.Turn;
import dev.prepbot.chat.ServerId;
import java.util.List;
import java.util.Optional;

/** The server whose board is meant: where someone speaks, else the only one that it can be. */
final class WhichServer {

    private WhichServer() {}

    static Optional<ServerId> of(Turn turn, Records records) {
        return turn.at()
                .place()
                .server()
                .or(() -> only(records.members().of(turn.person())))
                .or(() -> only(records.boards().of(turn.person())));
    }

    private static Optional<ServerId> only(List<ServerId> servers) {
        return servers.size() == 1 ? Optional.of(servers.get(0)) : Optional.empty();
    }
}
