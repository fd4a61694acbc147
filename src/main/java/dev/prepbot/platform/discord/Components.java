package dev.prepbot.platform.discord;

import dev.prepbot.chat.Control;
import dev.prepbot.chat.Form;
import java.util.List;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Writes controls and forms as Discord's components. */
final class Components {

    private static final int ACTION_ROW = 1;
    private static final int BUTTON = 2;
    private static final int SELECT = 3;
    private static final int TEXT_INPUT = 4;
    private static final int LABEL = 18;

    private static final int SHORT = 1;
    private static final int PARAGRAPH = 2;

    private Components() {}

    /** @param errand the errand that writes them, by which their message is found again */
    static DataArray rows(List<List<Control>> rows, String errand) {
        var written = DataArray.empty();
        for (var row : rows) {
            var components = DataArray.empty();
            row.forEach(control -> components.add(of(control, errand)));
            written.add(DataObject.empty().put("type", ACTION_ROW).put("components", components));
        }
        return written;
    }

    private static DataObject of(Control control, String errand) {
        return control instanceof Control.Button button
                ? button(button, errand)
                : select((Control.Select) control, errand);
    }

    private static DataObject button(Control.Button button, String errand) {
        return DataObject.empty()
                .put("type", BUTTON)
                .put("custom_id", CustomId.write(button.token(), button.effect(), errand))
                .put("label", button.label())
                .put("style", style(button.style()));
    }

    private static int style(Control.Style style) {
        return switch (style) {
            case PRIMARY -> 1;
            case PLAIN -> 2;
            case DANGER -> 4;
        };
    }

    private static DataObject select(Control.Select select, String errand) {
        var options = DataArray.empty();
        for (var choice : select.options()) {
            options.add(DataObject.empty()
                    .put("value", choice.value())
                    .put("label", choice.label())
                    .put("default", choice.picked()));
        }
        return DataObject.empty()
                .put("type", SELECT)
                .put("custom_id", CustomId.write(select.token(), select.effect(), errand))
                .put("placeholder", select.placeholder())
                .put("min_values", 1)
                .put("max_values", select.most())
                .put("options", options);
    }

    /** A form as Discord's modal. No field is required: the bot says itself, and more kindly, what is missing. */
    static DataObject modal(Form form) {
        var fields = DataArray.empty();
        for (var field : form.fields()) {
            fields.add(DataObject.empty()
                    .put("type", LABEL)
                    .put("label", field.label())
                    .put("component", input(field)));
        }
        return DataObject.empty()
                .put("custom_id", form.token().toString())
                .put("title", form.title())
                .put("components", fields);
    }

    private static DataObject input(Form.Field field) {
        var input = DataObject.empty()
                .put("type", TEXT_INPUT)
                .put("custom_id", field.id())
                .put("style", field.paragraph() ? PARAGRAPH : SHORT)
                .put("max_length", field.longest())
                .put("required", false);
        if (!field.placeholder().isEmpty()) {
            input.put("placeholder", field.placeholder());
        }
        return field.value().isEmpty() ? input : input.put("value", field.value());
    }
}
