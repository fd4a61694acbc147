package dev.prepbot.platform.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.StaticSelectElement;
import dev.prepbot.chat.Control;
import java.util.List;

/** Writes controls in Block Kit; each is known again by its token, which is its action's id. */
final class Buttons {

    private Buttons() {}

    static List<LayoutBlock> blocks(List<List<Control>> rows) {
        return rows.stream().map(Buttons::row).toList();
    }

    private static LayoutBlock row(List<Control> row) {
        if (row.get(0) instanceof Control.Select select && select.most() > 1) {
            // The reference lists sections, not actions, as the blocks that take a menu with several picks.
            return SectionBlock.builder()
                    .text(Kit.plain(select.placeholder()))
                    .accessory(several(select))
                    .build();
        }
        return ActionsBlock.builder()
                .elements(row.stream().map(Buttons::element).toList())
                .build();
    }

    private static BlockElement element(Control control) {
        if (control instanceof Control.Select select) {
            return one(select);
        }
        var button = (Control.Button) control;
        var made = ButtonElement.builder().actionId(button.token().toString()).text(Kit.plain(button.label()));
        return switch (button.style()) {
            case PRIMARY -> made.style("primary").build();
            case DANGER -> made.style("danger").build();
            case PLAIN -> made.build();
        };
    }

    private static BlockElement one(Control.Select select) {
        var made = StaticSelectElement.builder()
                .actionId(select.token().toString())
                .placeholder(Kit.plain(select.placeholder()))
                .options(select.options().stream().map(Buttons::option).toList());
        picked(select).stream().findFirst().ifPresent(made::initialOption);
        return made.build();
    }

    private static BlockElement several(Control.Select select) {
        var made = MultiStaticSelectElement.builder()
                .actionId(select.token().toString())
                .placeholder(Kit.plain(select.placeholder()))
                .options(select.options().stream().map(Buttons::option).toList())
                .maxSelectedItems(select.most());
        var picked = picked(select);
        return picked.isEmpty() ? made.build() : made.initialOptions(picked).build();
    }

    private static List<OptionObject> picked(Control.Select select) {
        return select.options().stream()
                .filter(Control.Choice::picked)
                .map(Buttons::option)
                .toList();
    }

    private static OptionObject option(Control.Choice choice) {
        return OptionObject.builder()
                .text(Kit.plain(choice.label()))
                .value(choice.value())
                .build();
    }
}
