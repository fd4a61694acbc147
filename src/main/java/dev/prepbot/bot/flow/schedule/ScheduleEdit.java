package dev.prepbot.bot.flow.schedule;

import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Typist;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Suggestion;
import dev.prepbot.prep.daily.Listed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code /schedule edit}: changes what is given and leaves the rest of a schedule as it is. */
final class ScheduleEdit implements Flow.OnCommand {

    /** The option that takes a mention away. */
    static final String QUIET = "quiet";

    private final Desk desk;
    private final SchedulePick pick;

    ScheduleEdit(Desk desk) {
        this.desk = desk;
        this.pick = new SchedulePick(desk);
    }

    @Override
    public Command declare(Words words) {
        var options = new ArrayList<CommandOption>();
        options.add(SchedulePick.option(words));
        options.addAll(ScheduleOptions.declare(words, false));
        options.add(
                new CommandOption(QUIET, words.plain("option.schedule-quiet"), new CommandOption.Type.YesNo(), false));
        return new Command(
                "schedule edit",
                words.plain("command.schedule-edit"),
                options,
                Effect.REPLIES_JUST_YOU,
                Command.Who.ADMINS);
    }

    @Override
    public List<Suggestion> suggest(Typist who, String option, String typed) {
        return option.equals(SchedulePick.OPTION)
                ? pick.suggest(who, typed)
                : ScheduleOptions.suggest(desk.bank(), who.words(), option, typed);
    }

    @Override
    public Decision used(Turn turn, Map<String, String> options) {
        return pick.keep(turn, options, (records, listed) -> edit(turn, options, records, listed));
    }

    private List<Intention> edit(Turn turn, Map<String, String> options, Records records, Listed listed) {
        var reader = new ScheduleReader(desk.bank(), turn.words(), options);
        var changed = reader.changed(listed.schedule(), turn.now());
        if (reader.complaint().isPresent()) {
            var complaint = reader.complaint().get();
            return turn.refusal(complaint.key(), complaint.values());
        }
        boolean same = changed.equals(listed.schedule());
        if (!same) {
            records.schedules().put(changed);
        }
        return turn.replyJustYou(new ScheduleCard(desk, turn.words(), records, turn.now())
                .after(turn.words().line(same ? "schedule.unchanged" : "schedule.edited"), listed.with(changed)));
    }
}
