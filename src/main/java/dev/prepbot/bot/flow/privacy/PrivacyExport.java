package dev.prepbot.bot.flow.privacy;

import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Words;
import dev.prepbot.bot.flow.Tools;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** {@code /privacy export}: everything that is kept about a person, as a file in their direct conversation. */
final class PrivacyExport implements Flow.OnCommand {

    /** Bytes of a file, with room to the 1 MB that a message may carry; what is longer comes in several. */
    private static final int LONGEST = 900_000;

    private final Tools tools;

    PrivacyExport(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Command declare(Words words) {
        return new Command(
                "privacy export",
                words.plain("command.privacy-export"),
                List.of(),
                Effect.REPLIES_JUST_YOU,
                Command.Who.MEMBERS);
    }

    @Override
    public Decision used(Turn turn, Map<String, String> options) {
        // Looked up before the turn is kept, which leaves a trace itself.
        if (tools.ledger().read(records -> records.people().kept(turn.person())).isEmpty()) {
            return turn.refuse("privacy.nothing", Map.of());
        }
        return Decision.keep(records -> {
            var documents = records.people().export(turn.person(), LONGEST);
            var line = turn.words().line("privacy.export.sent", Map.of("files", documents.size()));
            var said = new ArrayList<Intention>(turn.replyJustYou(Message.of(line.toArray(Span[]::new))));
            for (int i = 0; i < documents.size(); i++) {
                said.add(new Intention.Tell(turn.person(), file(turn.words(), i + 1, documents)));
            }
            return Spoken.of(said);
        });
    }

    private static Message file(Words words, int number, List<String> documents) {
        var name = documents.size() == 1 ? "prepbot-export.json" : "prepbot-export-" + number + ".json";
        var content =
                Base64.getEncoder().encodeToString(documents.get(number - 1).getBytes(StandardCharsets.UTF_8));
        var description = words.plain("privacy.export.file", Map.of("number", number, "all", documents.size()));
        return Message.of(List.of(
                new Block.Paragraph(List.of(new Span.Plain(description))),
                new Block.Attached(name, "application/json", description, content)));
    }
}
