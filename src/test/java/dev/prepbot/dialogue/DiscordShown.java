package dev.prepbot.dialogue;

import dev.prepbot.chat.ActionToken;
import dev.prepbot.platform.discord.loopback.Message;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What was shown to someone, under the names by which dialogues speak of it. Custom ids are the adapter's own affair. */
final class DiscordShown {

    private final Map<String, ActionToken> tokens = new HashMap<>();
    private final Map<ActionToken, String> customIds = new HashMap<>();
    private final Map<String, Message> messages = new HashMap<>();

    synchronized ActionToken token(String customId) {
        return tokens.computeIfAbsent(customId, id -> {
            var token = ActionToken.of("wire", Integer.toString(tokens.size()));
            customIds.put(token, id);
            return token;
        });
    }

    synchronized String customId(ActionToken token) {
        return Optional.ofNullable(customIds.get(token)).orElseThrow();
    }

    synchronized void remember(Message message) {
        messages.put(message.id(), message);
    }

    synchronized Message message(String id) {
        return Optional.ofNullable(messages.get(id)).orElseThrow();
    }
}
