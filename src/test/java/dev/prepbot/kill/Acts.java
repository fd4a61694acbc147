package dev.prepbot.kill;

import dev.prepbot.chat.Intention;
import dev.prepbot.kill.Act.Fate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What people did: delivered to the bot, and again after a crash until it is answered, as the platforms do. */
final class Acts {

    /** Of a hundred facts that must be handled once only, how many are delivered twice for no reason. */
    private static final int TWICE = 8;

    private final Journal journal;
    private final Random random;
    private final Map<String, Act> all = new HashMap<>();
    private final Map<String, Act> outstanding = new LinkedHashMap<>();
    private @Nullable Line line;
    private int run;

    Acts(Journal journal, Random random) {
        this.journal = journal;
        this.random = random;
    }

    /** Starts an act: delivers it now if the bot is there, else as soon as it is. */
    synchronized Act begin(Entry.What what, Frame.Fact fact, String pressed) {
        var act = new Act(fact, pressed);
        all.put(fact.delivery(), act);
        outstanding.put(fact.delivery(), act);
        var text =
                fact.sort() == Frame.Sort.FORM ? String.join("\n", fact.values().values()) : fact.name();
        journal.note(at -> new Entry.Acted(at, fact.delivery(), fact.who().id(), what, text));
        if (line != null) {
            deliver(act, line);
            if (onceOnly(what) && random.nextInt(100) < TWICE) {
                deliver(act, line);
            }
        }
        return act;
    }

    synchronized Optional<Act> find(String delivery) {
        return Optional.ofNullable(all.get(delivery));
    }

    /** Notes that the bot answered, which acknowledges the fact. */
    synchronized void answered(Act act, Intention answer) {
        var delivery = act.fact.delivery();
        if (act.answer(answer)) {
            journal.note(at -> new Entry.Acknowledged(at, run, delivery));
        }
        outstanding.remove(delivery);
    }

    /** Gives an act up. */
    synchronized void giveUp(Act act) {
        if (outstanding.remove(act.fact.delivery()) != null) {
            journal.note(at -> new Entry.GivenUp(at, act.fact.delivery(), act.expired()));
        }
        act.giveUp();
    }

    /** The bot is ready for facts: it gets those that come again, and those that were waiting for it. */
    synchronized void ready(int newRun, Line to) {
        run = newRun;
        line = to;
        for (var act : List.copyOf(outstanding.values())) {
            if (act.fate() == Fate.COMES_AGAIN) {
                deliver(act, to);
            } else {
                giveUp(act);
            }
        }
    }

    /** The bot is gone: what it was told and did not answer meets one of the fates. */
    synchronized void gone() {
        line = null;
        var fates = new ArrayList<>(List.of(Fate.values()));
        fates.add(Fate.COMES_AGAIN);
        outstanding.values().stream()
                .filter(Act::delivered)
                .forEach(act -> act.meet(fates.get(random.nextInt(fates.size()))));
    }

    private void deliver(Act act, Line to) {
        act.setDelivered();
        journal.note(at -> new Entry.Delivered(at, run, act.fact.delivery()));
        to.send(act.fact);
    }

    private static boolean onceOnly(Entry.What what) {
        return what == Entry.What.ASK
                || what == Entry.What.STEP
                || what == Entry.What.ANSWER
                || what == Entry.What.BAD_ANSWER;
    }
}
