package dev.prepbot.bot.flow;

import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Ledger;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.chat.ActionToken;
import dev.prepbot.chat.Audience;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Form;
import dev.prepbot.chat.Incoming.FormSent;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.attempt.AnswerText;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The form in which answers are typed, filled with the draft where there is one. */
record AnswerForm(Ledger ledger) {

    private static final String FIELD = "answer";

    Form blank(Turn turn, AskingId asking, ActionToken token, String title) {
        var words = turn.words();
        var draft = ledger.read(records -> records.drafts().find(turn.person(), asking))
                .map(AnswerForm::fitting)
                .orElse("");
        var field = new Form.Field(
                FIELD,
                words.plain("form.answer.label"),
                words.plain("form.answer.placeholder"),
                draft,
                Form.Field.LONGEST_TEXT,
                true);
        return new Form(token, title, List.of(field));
    }

    /** As much of a draft as a form takes; the refusal of a longer one has said so. */
    private static String fitting(String draft) {
        int most = Form.Field.LONGEST_TEXT;
        if (draft.length() <= most) {
            return draft;
        }
        return draft.substring(0, Character.isHighSurrogate(draft.charAt(most - 1)) ? most - 1 : most);
    }

    static String typed(FormSent form) {
        return form.fields().getOrDefault(FIELD, "");
    }

    /** Tells the person why a text cannot be an answer; what they typed is kept for the next form. */
    static Decision refuse(Turn turn, AskingId asking, String typed, AnswerText.Refused refused, Control.Button again) {
        var message = Message.of(turn.words()
                        .line(
                                "refused.answer-" + slug(refused.reason()),
                                Map.of("length", refused.length(), "most", Form.Field.LONGEST_TEXT))
                        .toArray(Span[]::new))
                .with(again);
        return Decision.keep(records -> {
            if (refused.reason() != AnswerText.Reason.EMPTY) {
                records.drafts().put(turn.person(), asking, AnswerText.legible(typed));
            }
            return Spoken.of(turn.reply(Audience.JUST_YOU, message));
        });
    }

    private static String slug(AnswerText.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
