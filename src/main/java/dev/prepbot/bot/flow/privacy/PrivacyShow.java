package dev.prepbot.bot.flow.privacy;

import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.People.Kept;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Words;
import dev.prepbot.bot.flow.Tools;
import dev.prepbot.bot.flow.model.ModelCard;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.model.Consent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code /privacy show}: what is kept about a person and where, and who can read what. */
final class PrivacyShow implements Flow.OnCommand {

    private final Tools tools;

    PrivacyShow(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Command declare(Words words) {
        return new Command(
                "privacy show",
                words.plain("command.privacy-show"),
                List.of(),
                Effect.REPLIES_JUST_YOU,
                Command.Who.MEMBERS);
    }

    @Override
    public Decision used(Turn turn, Map<String, String> options) {
        var words = turn.words();
        var kept = tools.ledger().read(records -> records.people().kept(turn.person()));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(words.line("privacy.title")));
        if (kept.isEmpty()) {
            blocks.add(new Block.Paragraph(words.line("privacy.nothing")));
        } else {
            blocks.add(new Block.Paragraph(words.line("privacy.where")));
            blocks.add(
                    new Block.Bullets(kept.stream().map(one -> line(words, one)).toList()));
        }
        blocks.add(new Block.Paragraph(words.line("privacy.readers")));
        blocks.add(new Block.Bullets(readers(turn)));
        var reader = tools.judging().model().map(model -> new ModelCard(words, model));
        var own = tools.ledger().read(records -> records.models().of(turn.person()));
        reader.ifPresent(card -> blocks.addAll(model(turn, card, own)));
        blocks.add(new Block.Note(words.line("privacy.next")));
        var message = Message.of(blocks);
        return Decision.say(turn.replyJustYou(
                reader.map(card -> message.with(card.buttons(own))).orElse(message)));
    }

    private List<Block> model(Turn turn, ModelCard card, Consent own) {
        var server = turn.at()
                .place()
                .server()
                .map(where -> tools.ledger().read(records -> records.models().of(where)));
        return List.of(
                new Block.Paragraph(turn.words().line("privacy.model")),
                new Block.Paragraph(card.what()),
                new Block.Bullets(card.person(server, own)));
    }

    private static List<Span> line(Words words, Kept kept) {
        return words.line("privacy.kept." + kept.what(), Map.of("count", kept.count()));
    }

    /** What holds on the platform that was asked from; on one of its own kind, what holds on any. */
    private static List<List<Span>> readers(Turn turn) {
        var words = turn.words();
        var lines = new ArrayList<List<Span>>();
        lines.add(words.line("privacy.readers-you"));
        var platform = turn.person().platform();
        if (!platform.equals("slack")) {
            lines.add(words.line("privacy.readers-discord"));
        }
        if (!platform.equals("discord")) {
            lines.add(words.line("privacy.readers-slack"));
        }
        lines.add(words.line("privacy.readers-host"));
        return lines;
    }
}
