package dev.prepbot.bot.flow.schedule;

import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.Incoming.Installed;
import dev.prepbot.chat.Incoming.Invited;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Intention.Ping;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Person;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.daily.Listed;
import dev.prepbot.prep.server.Stay;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Says once what it does where it is new, and goes on where it was before; beyond that it is silent until asked. */
final class FirstDay implements Flow.OnEvent, Flow.OnKept {

    /** What was on its way when the bot was removed may still arrive for so long. */
    private static final Duration STRAGGLERS = Duration.ofMinutes(1);

    private final Desk desk;

    FirstDay(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Function<Records, Spoken>> happened(Incoming.Event event, Instant now) {
        if (event instanceof Installed installed) {
            return Optional.of(records -> Spoken.of(installed(records, installed, now)));
        }
        return event instanceof Invited invited
                ? invited.channel().server().map(server -> records -> Spoken.of(invited(records, invited, server, now)))
                : Optional.empty();
    }

    private List<Intention> installed(Records records, Installed installed, Instant now) {
        var server = installed.server();
        installed.greeting().ifPresent(place -> records.places().note(place, server));
        installed.by().map(Person::id).ifPresent(owner -> {
            records.servers().put(server, records.servers().of(server).withOwner(owner));
            records.members().seen(owner, server, now);
        });
        var before = records.stays().of(server);
        boolean introduced = before.map(Stay::introduced).orElse(false);
        boolean back = before.flatMap(Stay::left).isPresent();
        boolean heard = installed.greeting().isPresent() || installed.by().isPresent();
        records.stays().put(server, new Stay(introduced || heard, Optional.empty()));
        if (back) {
            goOn(records, server, now);
        }
        if (introduced && !back) {
            return List.of();
        }
        var words = words(records, server, installed.by());
        var message = introduced ? welcomeBack(records, server, words, now) : introduction(words);
        return Staff.say(installed.greeting(), installed.by().map(Person::id), message);
    }

    /** Where somebody uses it, it is: not every platform tells of every return. */
    @Override
    public List<Intention> besides(Turn turn, Records records) {
        turn.at()
                .place()
                .server()
                .ifPresent(server -> records.stays()
                        .of(server)
                        .filter(stay -> stay.left()
                                .filter(left -> left.plus(STRAGGLERS).isBefore(turn.now()))
                                .isPresent())
                        .ifPresent(stay -> {
                            records.stays().put(server, new Stay(stay.introduced(), Optional.empty()));
                            goOn(records, server, turn.now());
                        }));
        return List.of();
    }

    /** What fell into the time away is not posted late. */
    private static void goOn(Records records, ServerId server, Instant now) {
        records.schedules().of(server).stream()
                .map(Listed::schedule)
                .filter(schedule -> schedule.active())
                .forEach(schedule -> records.schedules().put(schedule.paused().resumed(now)));
    }

    private static Message introduction(Words words) {
        return Message.of(List.of(
                new Block.Heading(words.line("first-day.title")),
                new Block.Paragraph(words.line("first-day.what")),
                new Block.Bullets(List.of(words.line("first-day.admins"), words.line("first-day.members"))),
                new Block.Note(words.line("first-day.help"))));
    }

    private Message welcomeBack(Records records, ServerId server, Words words, Instant now) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(words.line("first-day.back")));
        blocks.addAll(running(records, records.schedules().of(server), words, now));
        return Message.of(blocks);
    }

    private List<Intention> invited(Records records, Invited invited, ServerId server, Instant now) {
        var channel = invited.channel().id();
        records.places().note(channel, server);
        if (records.stays().over(server) || !records.places().greet(channel)) {
            return List.of();
        }
        var words = words(records, server, invited.by());
        var here = records.schedules().of(server).stream()
                .filter(listed -> listed.schedule().where().channel().equals(channel))
                .toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(words.line("first-day.invited")));
        blocks.addAll(running(records, here, words, now));
        blocks.add(new Block.Note(words.line("first-day.invited-alone")));
        return List.of(new Intention.Post(channel, Message.of(blocks), new Ping.Nobody()));
    }

    private List<Block> running(Records records, List<Listed> schedules, Words words, Instant now) {
        var card = new ScheduleCard(desk, words, records, now);
        var active =
                schedules.stream().filter(listed -> listed.schedule().active()).toList();
        return active.isEmpty()
                ? List.of(new Block.Paragraph(words.line("first-day.no-schedule")))
                : active.stream().flatMap(listed -> card.brief(listed).stream()).toList();
    }

    /** The server's own language where one was chosen, else that of the person who let the bot in. */
    private Words words(Records records, ServerId server, Optional<Person> by) {
        var language = records.servers().of(server).language();
        return desk.lexicon().in(language.or(() -> by.map(Person::locale)).orElse(Locale.ENGLISH));
    }
}
