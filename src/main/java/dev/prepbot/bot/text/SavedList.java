package dev.prepbot.bot.text;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Message;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How a person's saved questions look. */
public record SavedList(Words words, Bank bank) {

    private static final int ON_A_PAGE = 8;

    /** One page of them, with ways to practise and to remove each; the nearest page where there are fewer. */
    public Message page(List<Question> saved, int wanted) {
        if (saved.isEmpty()) {
            return Message.of(new Block.Paragraph(words.line("saved.none")));
        }
        int pages = (saved.size() + ON_A_PAGE - 1) / ON_A_PAGE;
        int page = Math.min(Math.max(0, wanted), pages - 1);
        var shown = saved.subList(page * ON_A_PAGE, Math.min(saved.size(), (page + 1) * ON_A_PAGE));
        var list = new HitList(words, bank);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(words.line("saved.title", Map.of("questions", saved.size()))));
        blocks.add(new Block.Bullets(shown.stream().map(list::item).toList()));
        if (pages > 1) {
            blocks.add(new Block.Note(words.line("page.number", Map.of("number", page + 1, "all", pages))));
        }
        var message = Message.of(blocks)
                .with(HitList.pick(words.plain("search.pick"), shown))
                .with(remove(shown, page));
        var turning = turning(page, pages);
        return turning.isEmpty() ? message : message.with(turning.toArray(Control[]::new));
    }

    private Control remove(List<Question> shown, int page) {
        var options = HitList.choices(shown);
        return new Control.Select(
                Action.UNSAVE.token(String.valueOf(page)),
                words.plain("saved.remove"),
                options,
                options.size(),
                Action.UNSAVE.effect());
    }

    private List<Control> turning(int page, int pages) {
        var buttons = new ArrayList<Control>();
        if (page > 0) {
            buttons.add(Action.SAVED.button(words, "button.page-back", Style.PLAIN, String.valueOf(page - 1)));
        }
        if (page < pages - 1) {
            buttons.add(Action.SAVED.button(words, "button.page-next", Style.PRIMARY, String.valueOf(page + 1)));
        }
        return buttons;
    }
}
