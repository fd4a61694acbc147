package dev.prepbot.bot.text;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.question.Guide;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How guides look: their list, and one of them page by page. */
public final class GuideCard {

    /** As many as fit a message with the longest titles and summaries. */
    private static final int ON_A_PAGE = 8;

    private final Words words;
    private final List<Guide> guides;

    public GuideCard(Words words, List<Guide> guides) {
        this.words = words;
        this.guides = List.copyOf(guides);
    }

    /** A page of the list; the last one where there are fewer. */
    public Message list(int wanted) {
        int pages = (guides.size() + ON_A_PAGE - 1) / ON_A_PAGE;
        int page = Math.min(wanted, pages - 1);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(words.line("guide.list")));
        blocks.add(new Block.Bullets(shown(page).stream().map(this::item).toList()));
        return turnable(blocks, "", page, pages, List.of(pick(page)));
    }

    /** A select of the guides on a page of the list. */
    public Control pick(int page) {
        var options = shown(page).stream()
                .map(guide -> new Control.Choice(guide.name(), guide.title(), false))
                .toList();
        return new Control.Select(Action.GUIDE.token(), words.plain("guide.pick"), options, 1, Action.GUIDE.effect());
    }

    /** A page of a guide; the last one where there are fewer. */
    public Message page(Guide guide, int wanted) {
        var pages = GuidePages.of(guide);
        int page = Math.min(wanted, pages.size() - 1);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(List.of(new Span.Plain(guide.title()))));
        if (page == 0) {
            blocks.add(new Block.Note(about(guide)));
        }
        blocks.addAll(pages.get(page));
        return turnable(blocks, guide.name(), page, pages.size(), List.of());
    }

    private List<Guide> shown(int page) {
        return guides.subList(page * ON_A_PAGE, Math.min(guides.size(), (page + 1) * ON_A_PAGE));
    }

    private List<Span> item(Guide guide) {
        return List.of(new Span.Bold(guide.title()), new Span.Plain(": " + guide.summary()));
    }

    private List<Span> about(Guide guide) {
        var about = new StringBuilder(guide.summary());
        guide.level().ifPresent(level -> about.append(" · ").append(words.plain("level." + level.slug())));
        guide.stage().ifPresent(stage -> about.append(" · ").append(words.plain("stage." + stage.slug())));
        return List.of(new Span.Plain(about.toString()));
    }

    /** With buttons to go back and on, and from a guide to the list. */
    private Message turnable(List<Block> blocks, String name, int page, int pages, List<Control> select) {
        if (pages > 1) {
            blocks.add(new Block.Note(words.line("page.number", Map.of("number", page + 1, "all", pages))));
        }
        var buttons = new ArrayList<Control>();
        if (page > 0) {
            buttons.add(button("button.page-back", Style.PLAIN, name, page - 1));
        }
        if (page < pages - 1) {
            buttons.add(button("button.page-next", Style.PRIMARY, name, page + 1));
        }
        if (!name.isEmpty()) {
            buttons.add(button("button.guides", Style.PLAIN, "", listPage(name)));
        }
        var rows = new ArrayList<List<Control>>();
        Optional.of(select).filter(row -> !row.isEmpty()).ifPresent(rows::add);
        Optional.<List<Control>>of(buttons).filter(row -> !row.isEmpty()).ifPresent(rows::add);
        return new Message(blocks, rows);
    }

    /** The page of the list that has the guide. */
    private int listPage(String name) {
        return Math.max(0, guides.stream().map(Guide::name).toList().indexOf(name)) / ON_A_PAGE;
    }

    private Control button(String label, Style style, String name, int page) {
        return new Control.Button(
                Action.GUIDE.token(name, String.valueOf(page)), words.plain(label), style, Action.GUIDE.effect());
    }
}
