package dev.prepbot.bot.flow.reminder;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Message;
import dev.prepbot.prep.reminder.Kind;
import java.util.ArrayList;
import java.util.Map;

/** A reminder: a line or two, and what to do about it. */
record ReminderText(Words words) {

    Message of(Kind kind, State state) {
        var blocks = new ArrayList<Block>();
        if (state.atRisk() > 0) {
            blocks.add(new Block.Paragraph(words.line("reminder.streak", Map.of("days", state.atRisk()))));
        } else if (state.open()) {
            blocks.add(new Block.Paragraph(words.line("reminder.daily")));
        }
        if (state.reviews() > 0) {
            blocks.add(new Block.Paragraph(words.line("reminder.reviews", Map.of("questions", state.reviews()))));
        }
        var controls = new ArrayList<Control>();
        if (state.open()) {
            controls.add(Action.REMIND_TODAY.button(words, Style.PRIMARY));
            controls.add(Action.PRACTISE.button(words, "button.practise-any", Style.PLAIN));
        }
        if (state.reviews() > 0) {
            controls.add(Action.REVIEW.button(words, state.open() ? Style.PLAIN : Style.PRIMARY));
        }
        if (kind != Kind.SNOOZE && state.maySnooze()) {
            controls.add(Action.REMIND_SNOOZE.button(words, Style.PLAIN));
        }
        controls.add(Action.REMIND_STOP.button(words, Style.PLAIN));
        return Message.of(blocks).with(controls.toArray(Control[]::new));
    }
}
