package dev.prepbot.platform.slack;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import dev.prepbot.chat.Form;
import dev.prepbot.words.OwnWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Forms as Slack's modals, and what comes back of them. */
final class Modal {

    private Modal() {}

    /**
     * Writes a form.
     *
     * @param origin how the act that opened it can be answered; comes back when it is sent
     */
    static View of(Form form, String origin, OwnWords words) {
        return View.builder()
                .type("modal")
                .callbackId(form.token().toString())
                .privateMetadata(origin)
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(form.title())
                        .emoji(false)
                        .build())
                .submit(ViewSubmit.builder()
                        .type("plain_text")
                        .text(words.say("form.send"))
                        .emoji(false)
                        .build())
                .close(ViewClose.builder()
                        .type("plain_text")
                        .text(words.say("form.close"))
                        .emoji(false)
                        .build())
                .blocks(form.fields().stream().map(Modal::field).toList())
                .build();
    }

    private static LayoutBlock field(Form.Field field) {
        var input = PlainTextInputElement.builder()
                .actionId(field.id())
                .multiline(field.paragraph())
                .maxLength(field.longest());
        if (!field.value().isEmpty()) {
            input.initialValue(field.value());
        }
        if (!field.placeholder().isEmpty()) {
            input.placeholder(Kit.plain(field.placeholder()));
        }
        return InputBlock.builder()
                .blockId(field.id())
                .label(Kit.plain(field.label()))
                .element(input.build())
                // Whether a blank field will do is the bot's to say, in its own words.
                .optional(true)
                .build();
    }

    /** What was typed, by field; what was left blank is an empty text. */
    static Map<String, String> typed(View view) {
        var typed = new HashMap<String, String>();
        if (view.getState() == null) {
            return typed;
        }
        for (var block : view.getState().getValues().values()) {
            for (Map.Entry<String, ViewState.Value> entry : block.entrySet()) {
                var value = entry.getValue().getValue();
                typed.put(entry.getKey(), value == null ? "" : value);
            }
        }
        return typed;
    }

    static View home(List<LayoutBlock> blocks) {
        return View.builder().type("home").blocks(blocks).build();
    }
}
