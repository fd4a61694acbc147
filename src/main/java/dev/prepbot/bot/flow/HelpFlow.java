package dev.prepbot.bot.flow;

import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.Command.Who;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code /help}: what prepbot does and how to begin, and every command that the person may use. */
public final class HelpFlow implements Flow.OnCommand {

    private final List<? extends Flow> others;

    /** @param others the flows whose commands it lists, in this order */
    public HelpFlow(List<? extends Flow> others) {
        this.others = List.copyOf(others);
    }

    @Override
    public Command declare(Words words) {
        return new Command("help", words.plain("command.help"), List.of(), Effect.REPLIES_JUST_YOU, Who.MEMBERS);
    }

    @Override
    public Decision used(Turn turn, Map<String, String> options) {
        var words = turn.words();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(words.line("help.title")));
        blocks.add(new Block.Paragraph(words.line("help.intro")));
        blocks.add(new Block.Bullets(list(words, Who.MEMBERS)));
        var forAdmins = list(words, Who.ADMINS);
        if (turn.at().person().admin() && !forAdmins.isEmpty()) {
            blocks.add(new Block.Paragraph(words.line("help.admins")));
            blocks.add(new Block.Bullets(forAdmins));
        }
        blocks.add(new Block.Note(words.line("help.privacy")));
        return Decision.say(turn.replyJustYou(Message.of(blocks)));
    }

    private List<List<Span>> list(Words words, Who who) {
        var families = others.stream()
                .filter(Flow.OnCommand.class::isInstance)
                .map(flow -> ((Flow.OnCommand) flow).declare(words))
                .filter(command -> command.who() == who)
                .collect(Collectors.groupingBy(
                        command -> command.path().split(" ", 2)[0], LinkedHashMap::new, Collectors.toList()));
        return families.values().stream().map(HelpFlow::line).toList();
    }

    /** Commands that share a first word, with what the first of them does. */
    private static List<Span> line(List<Command> family) {
        var spans = new ArrayList<Span>();
        for (var command : family) {
            if (!spans.isEmpty()) {
                spans.add(new Span.Plain(", "));
            }
            spans.add(new Span.Use(command.path()));
        }
        spans.add(new Span.Plain(" — " + family.get(0).description()));
        return spans;
    }
}
