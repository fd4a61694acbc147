package dev.prepbot.bot.flow.me;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Words;
import dev.prepbot.bot.flow.Tools;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All answers of a person as a table, in their direct conversation, because no message for one's eyes alone lasts. */
final class MyFile implements Flow.OnAction {

    /** Bytes of a file, with room to the 1 MB that a message may carry; what is longer comes in several. */
    private static final int LONGEST = 900_000;

    private final Tools tools;

    MyFile(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.MY_FILE);
    }

    @Override
    public Decision pressed(Turn turn, Action action, Pressed press) {
        return send(turn);
    }

    Decision send(Turn turn) {
        var answers = tools.ledger().read(records -> records.attempts().of(turn.person()));
        if (answers.isEmpty()) {
            return turn.refuse("answers.none", Map.of());
        }
        var tables = AnswerTable.of(answers, tools.bank().get(), LONGEST);
        var line = turn.words().line("answers.file-sent", Map.of("files", tables.size()));
        var said = new ArrayList<Intention>(turn.replyJustYou(Message.of(line.toArray(Span[]::new))));
        for (int i = 0; i < tables.size(); i++) {
            said.add(new Intention.Tell(turn.person(), file(turn.words(), i + 1, tables)));
        }
        return Decision.keep(records -> Spoken.of(said));
    }

    private static Message file(Words words, int number, List<String> tables) {
        var name = tables.size() == 1 ? "prepbot-answers.csv" : "prepbot-answers-" + number + ".csv";
        var content = Base64.getEncoder().encodeToString(tables.get(number - 1).getBytes(StandardCharsets.UTF_8));
        var description = words.plain("answers.file", Map.of("number", number, "all", tables.size()));
        return Message.of(List.of(
                new Block.Paragraph(List.of(new Span.Plain(description))),
                new Block.Attached(name, "text/csv", description, content)));
    }
}
