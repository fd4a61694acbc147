package dev.prepbot.bot.flow.schedule;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Typist;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.chat.Suggestion;
import dev.prepbot.prep.daily.Delivery.State;
import dev.prepbot.prep.daily.DeliveryKey;
import dev.prepbot.prep.daily.Listed;
import dev.prepbot.prep.daily.Plan;
import dev.prepbot.prep.daily.ScheduleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code /schedule post-now}, and the button under what staff are told: one more post, beside the calendar's. */
final class SchedulePostNow implements Flow.OnCommand, Flow.OnAction {

    private static final String COMMAND = "schedule post-now";

    private final Desk desk;
    private final SchedulePick pick;

    SchedulePostNow(Desk desk) {
        this.desk = desk;
        this.pick = new SchedulePick(desk);
    }

    @Override
    public Command declare(Words words) {
        return new Command(
                COMMAND,
                words.plain("command.schedule-post-now"),
                List.of(SchedulePick.option(words)),
                Effect.REPLIES_JUST_YOU,
                Command.Who.ADMINS);
    }

    @Override
    public List<Suggestion> suggest(Typist who, String option, String typed) {
        return pick.suggest(who, typed);
    }

    @Override
    public Decision used(Turn turn, Map<String, String> options) {
        return pick.keep(turn, options, (records, listed) -> post(turn, records, listed));
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.POST_NOW);
    }

    /** The button's schedule and delivery are looked up; a token from elsewhere finds none. */
    @Override
    public Decision pressed(Turn turn, Action action, Pressed press) {
        var token = press.token();
        return Decision.keep(records -> {
            var listed = records.schedules().find(new ScheduleId(token.part(0)));
            if (listed.isEmpty()) {
                return Spoken.of(turn.refusal(
                        "refused.no-such-schedule", Map.of("value", turn.words().plain("button.post-now"))));
            }
            if (!looksAfter(turn, records, listed.get())) {
                return Spoken.of(turn.refusal("refused.admins-only", Map.of("command", COMMAND)));
            }
            var missing = String.join("/", token.about());
            return Spoken.of(
                    postedSince(records, listed.get(), missing)
                            ? turn.refusal("schedule.posted-since", Map.of())
                            : post(turn, records, listed.get()));
        });
    }

    /** An admin of its server; in a direct conversation, where nobody is one, those whom staff messages may reach. */
    private static boolean looksAfter(Turn turn, Records records, Listed listed) {
        var place = turn.at().place();
        var server = listed.schedule().where().server();
        if (place.server().isPresent()) {
            return turn.at().person().admin() && place.server().get().equals(server);
        }
        return records.servers()
                .of(server)
                .owner()
                .or(listed::addedBy)
                .filter(turn.person()::equals)
                .isPresent();
    }

    /** Whether a question was posted after the one that is missing, so that a second press posts no second one. */
    private static boolean postedSince(Records records, Listed listed, String missing) {
        return records.deliveries().history(listed.schedule().id(), 1).stream()
                .anyMatch(latest -> !latest.key().toString().equals(missing)
                        && !(latest.state() instanceof State.Failed)
                        && !(latest.state() instanceof State.Skipped));
    }

    private List<Intention> post(Turn turn, Records records, Listed listed) {
        var schedule = listed.schedule();
        var posting = new Posting(desk);
        if (posting.candidates(records, schedule).isEmpty()) {
            return turn.refusal("refused.schedule-nothing-fits", Map.of());
        }
        var date = schedule.when().dateAt(turn.now());
        var there = records.deliveries().on(schedule.id(), date);
        var posts = posting.post(records, listed, DeliveryKey.further(schedule.id(), date, there), turn.now());
        var said = new ArrayList<>(turn.replyJustYou(reply(turn, records, listed)));
        said.addAll(posts);
        return said;
    }

    private Message reply(Turn turn, Records records, Listed listed) {
        var words = turn.words();
        var schedule = listed.schedule();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(words.line(
                "schedule.posting",
                Map.of("channel", new Span.Channel(schedule.where().channel())))));
        Plan.next(schedule, records.deliveries(), turn.now(), 1).stream()
                .filter(next -> next.date().equals(schedule.when().dateAt(turn.now())))
                .forEach(next -> blocks.add(new Block.Paragraph(words.line(
                        "schedule.still-to-come",
                        Map.of(
                                "time",
                                new Times(words)
                                        .moment(next.at(), schedule.when().zone()))))));
        blocks.addAll(new ScheduleCard(desk, words, records, turn.now()).brief(listed));
        return Message.of(blocks);
    }
}
