package dev.prepbot.bot.flow.schedule;

import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Hindrance;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Intention.Ping;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** {@code /settings check}: whether each schedule can post where it should, and what to mend. */
final class SettingsCheck implements Flow.OnCommand {

    private static final Ping NOBODY = new Ping.Nobody();

    private final Desk desk;

    SettingsCheck(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Command declare(Words words) {
        return new Command(
                "settings check",
                words.plain("command.settings-check"),
                List.of(),
                Effect.REPLIES_JUST_YOU,
                Command.Who.ADMINS);
    }

    @Override
    public Decision used(Turn turn, Map<String, String> options) {
        var server = turn.at().place().server().orElseThrow();
        var words = turn.words();
        var checks = new ArrayList<Check>();
        var settings = desk.tools().ledger().read(records -> {
            records.schedules().of(server).stream()
                    .map(listed -> check(
                            new ScheduleName(listed).line(words),
                            listed.schedule().where().channel(),
                            listed.schedule().how().ping()))
                    .forEach(checks::add);
            return records.servers().of(server);
        });
        settings.staff()
                .map(place ->
                        check(words.line("settings.staff", Map.of("channel", new Span.Channel(place))), place, NOBODY))
                .ifPresent(checks::add);
        settings.streakRole()
                .ifPresent(role -> desk.platforms()
                        .givingRole(server, role.role())
                        .map(found -> new Check(words.line("settings.streak-role", Map.of("days", role.days())), found))
                        .ifPresent(checks::add));
        if (checks.isEmpty()) {
            return turn.refuse("refused.no-schedules", Map.of());
        }
        var found = checks.stream()
                .map(check -> check.found().toCompletableFuture())
                .toArray(CompletableFuture<?>[]::new);
        return new Decision.Later(CompletableFuture.allOf(found)
                .thenApply(done -> Decision.say(turn.replyJustYou(report(words, checks)))));
    }

    /** One place that was asked about. */
    private record Check(List<Span> what, CompletionStage<List<Hindrance>> found) {

        List<Block> blocks(Words words) {
            var hindrances = found.toCompletableFuture().join();
            var lines = hindrances.isEmpty()
                    ? List.of(words.line("settings.check-fine"))
                    : hindrances.stream()
                            .map(one ->
                                    words.line("settings.check-" + one.kind().slug(), Map.of("detail", one.detail())))
                            .toList();
            return List.of(new Block.Paragraph(what), new Block.Bullets(lines));
        }
    }

    private Check check(List<Span> what, PlaceId place, Ping ping) {
        return new Check(what, desk.platforms().hindrances(place, ping));
    }

    private static Message report(Words words, List<Check> checks) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(words.line("settings.check-title")));
        checks.forEach(check -> blocks.addAll(check.blocks(words)));
        return Message.of(blocks);
    }
}
