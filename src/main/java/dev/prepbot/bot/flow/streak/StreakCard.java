package dev.prepbot.bot.flow.streak;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Words;
import dev.prepbot.bot.text.Dates;
import dev.prepbot.bot.text.RepairText;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.streak.DaysOff.Setting;
import dev.prepbot.prep.streak.DaysOff.Vacation;
import dev.prepbot.prep.streak.Streak;
import dev.prepbot.prep.streak.StreakRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A person's streak as they see it: where it stands, what helps it, and what is to be done today. */
record StreakCard(Turn turn) {

    Message show(Streak streak) {
        var blocks = new ArrayList<Block>();
        int current = streak.currentAt(turn.now(), turn.zone());
        if (streak.longest() == 0) {
            blocks.add(paragraph("streak.none", Map.of()));
        } else {
            blocks.add(new Block.Heading(words().line("streak.title", Map.of("days", current))));
            blocks.add(new Block.Bullets(standing(streak)));
            blocks.add(paragraph(today(streak, current), Map.of()));
        }
        var frozen = streak.gapAt(turn.now(), turn.zone()).frozen();
        if (current > 0 && !frozen.isEmpty()) {
            var values = Map.of(
                    "dates", new Dates(words()).dates(frozen),
                    "freezes", frozen.size(),
                    "left", streak.freezesAt(turn.now(), turn.zone()));
            blocks.add(paragraph("streak.frozen", values));
        }
        var repair = streak.repairAt(turn.now(), turn.zone());
        repair.map(open -> new RepairText(words()).of(open, turn.zone())).ifPresent(blocks::add);
        daysOff(streak.off().latest()).ifPresent(blocks::add);
        blocks.add(new Block.Note(zone()));
        return Message.of(blocks).with(controls(streak, repair.isPresent()));
    }

    /** The same, after days off were set. */
    Message changed(Streak streak) {
        var card = show(streak);
        var blocks = new ArrayList<Block>();
        blocks.add(paragraph("streak.off-changed", Map.of()));
        blocks.addAll(card.blocks());
        return new Message(blocks, card.rows());
    }

    private List<List<Span>> standing(Streak streak) {
        var lines = new ArrayList<List<Span>>();
        lines.add(words().line("streak.longest", Map.of("days", streak.longest())));
        lines.add(words().line(
                        "streak.freezes",
                        Map.of(
                                "freezes",
                                streak.freezesAt(turn.now(), turn.zone()),
                                "most",
                                StreakRules.MOST_FREEZES)));
        StreakRules.next(streak.longest())
                .map(days -> words().line("streak.next", Map.of("days", days)))
                .ifPresent(lines::add);
        return lines;
    }

    private String today(Streak streak, int current) {
        if (streak.answeredOn(turn.now(), turn.zone())) {
            return "streak.today-done";
        }
        if (current == 0) {
            return "streak.lapsed";
        }
        return streak.offOn(turn.now(), turn.zone()) ? "streak.today-off" : "streak.today-open";
    }

    /** What holds from tomorrow on; a vacation only until it is over. */
    private Optional<Block> daysOff(Setting setting) {
        var dates = new Dates(words());
        var lines = new ArrayList<List<Span>>();
        if (!setting.weekly().isEmpty()) {
            lines.add(words().line("streak.weekly-off", Map.of("days", dates.days(setting.weekly()))));
        }
        setting.vacation()
                .filter(away -> !away.last().isBefore(LocalDate.ofInstant(turn.now(), turn.zone())))
                .map(this::vacation)
                .ifPresent(lines::add);
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Block.Bullets(lines));
    }

    private List<Span> vacation(Vacation away) {
        var dates = new Dates(words());
        return words().line(
                        "streak.vacation",
                        Map.of("first", dates.wholeDate(away.first()), "last", dates.wholeDate(away.last())));
    }

    private List<Span> zone() {
        return turn.zoneKnown()
                ? words().line("streak.zone", Map.of("zone", turn.zone().getId()))
                : words().line("streak.zone-unknown");
    }

    private Control[] controls(Streak streak, boolean repair) {
        var controls = new ArrayList<Control>();
        if (repair) {
            controls.add(Action.PRACTISE.button(words(), "button.streak-repair", Style.PRIMARY));
        } else if (!streak.answeredOn(turn.now(), turn.zone())) {
            controls.add(Action.PRACTISE.button(words(), "button.practise-any", Style.PRIMARY));
        }
        if (streak.longest() > 0) {
            controls.add(Action.STREAK_PICTURE.button(words(), Style.PLAIN));
        }
        controls.add(Action.STREAK_RULES.button(words(), Style.PLAIN));
        return controls.toArray(Control[]::new);
    }

    private Block paragraph(String key, Map<String, ?> values) {
        return new Block.Paragraph(words().line(key, values));
    }

    private Words words() {
        return turn.words();
    }
}
