package dev.prepbot.bot.flow.privacy;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Words;
import dev.prepbot.bot.flow.Tools;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.interview.Venue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code /privacy delete}: forgets a person for good, once they have said so twice. */
final class PrivacyDelete implements Flow.OnCommand, Flow.OnAction {

    private final Tools tools;

    PrivacyDelete(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Command declare(Words words) {
        return new Command(
                "privacy delete",
                words.plain("command.privacy-delete"),
                List.of(),
                Effect.REPLIES_JUST_YOU,
                Command.Who.MEMBERS);
    }

    @Override
    public Decision used(Turn turn, Map<String, String> options) {
        return turn.refuse("privacy.delete.sure", Map.of(), Action.FORGET_ME.button(turn.words(), Style.DANGER));
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.FORGET_ME);
    }

    @Override
    public Decision pressed(Turn turn, Action action, Pressed press) {
        return Decision.keep(records -> forget(turn, records));
    }

    private Spoken forget(Turn turn, Records records) {
        var person = turn.person();
        var last = Message.of(turn.words().line("privacy.delete.done").toArray(Span[]::new));
        var said = new ArrayList<Intention>(turn.replyJustYou(last));
        records.interviews().running(person).ifPresent(interview -> {
            if (interview.venue() instanceof Venue.OwnThread thread) {
                said.add(new Intention.Close(thread.place()));
            }
        });
        if (records.homes().knows(person)) {
            said.add(new Intention.ShowHome(person, last));
        }
        records.people().erase(person);
        return Spoken.of(said).publishing(() -> tools.streaks().forget(person)).forgetting();
    }
}
