package dev.prepbot.bot.flow;

import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Words;
import dev.prepbot.bot.text.QuestionCard;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Place;
import dev.prepbot.prep.asking.Asking;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.asking.Mode;
import dev.prepbot.prep.daily.Listed;
import dev.prepbot.prep.daily.What;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Pool;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.Rotation;
import dev.prepbot.prep.question.Wish;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code /daily}: the question of the day of this place, the same for everyone in it until its day ends. */
public final class DailyFlow implements Flow.OnCommand {

    private final Tools tools;

    public DailyFlow(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Command declare(Words words) {
        return new Command(
                "daily", words.plain("command.daily"), List.of(), Effect.REPLIES_JUST_YOU, Command.Who.MEMBERS);
    }

    @Override
    public Decision used(Turn turn, Map<String, String> options) {
        var bank = tools.bank().get();
        if (bank.in(Pool.ANYTHING.of(Pool.TECHNICAL)).isEmpty()) {
            return turn.refuse("refused.empty-bank", Map.of());
        }
        return Decision.keep(records -> {
            var today = today(turn, records, bank);
            var question = bank.find(today.question()).orElseThrow();
            var cards = new QuestionCard(turn.words(), bank);
            boolean alone = turn.at().place().kind() == Place.Kind.DIRECT;
            return Spoken.of(turn.replyJustYou(
                    alone ? cards.asked("daily.title", question, today.id()) : cards.daily(question, today.id())));
        });
    }

    private Asking today(Turn turn, Records records, Bank bank) {
        var askings = records.askings();
        var day = LocalDate.ofInstant(turn.now(), zone(turn, records));
        return askings.daily(turn.place(), day)
                .filter(asking -> bank.find(asking.question()).isPresent())
                .orElseGet(() -> {
                    var asking = asking(turn, draw(bank, records, turn));
                    askings.add(asking);
                    askings.fixDaily(turn.place(), day, asking.id());
                    return asking;
                });
    }

    private Question draw(Bank bank, Records records, Turn turn) {
        var candidates = bank.in(pool(bank, records, turn));
        return Rotation.next(candidates, records.deliveries().used(turn.place()), tools.random())
                .orElseThrow();
    }

    /**
     * What the channel's first schedule asks about, so that this may be the question that it posts later in the day;
     * without one what the channel is about.
     */
    private static Pool pool(Bank bank, Records records, Turn turn) {
        var track = records.tracks().of(turn.place());
        var posted = turn
                .at()
                .place()
                .server()
                .map(server -> records.schedules().of(server))
                .stream()
                .flatMap(List::stream)
                .map(Listed::schedule)
                .filter(schedule -> schedule.where().channel().equals(turn.place()))
                .map(schedule -> schedule.what().or(track));
        return Stream.concat(posted, Stream.of(What.ANYTHING.or(track)))
                .map(What::pool)
                .filter(pool -> !bank.in(pool).isEmpty())
                .findFirst()
                .orElse(Pool.ANYTHING.of(Pool.TECHNICAL));
    }

    private Asking asking(Turn turn, Question question) {
        return new Asking(
                new AskingId(tools.ids().next()),
                question.id(),
                Mode.DAILY,
                turn.place(),
                Wish.ANY,
                Optional.empty(),
                turn.now());
    }

    /** A server's day is counted in its zone, so that it is the same for all of its people; one's own in one's own. */
    private static ZoneId zone(Turn turn, Records records) {
        return turn.at()
                .place()
                .server()
                .map(server -> records.servers().of(server).dayZone())
                .orElseGet(() -> turn.at().place().kind() == Place.Kind.DIRECT ? turn.zone() : ZoneOffset.UTC);
    }
}
