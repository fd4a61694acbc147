package dev.prepbot.bot.text;

import dev.prepbot.chat.Block;
import dev.prepbot.prep.question.Guide;
import java.util.ArrayList;
import java.util.List;

/** A guide on pages that each fit one message; a page begins with a heading where it can. */
final class GuidePages {

    /** What a page has beside the text: title, summary, its number. */
    private static final int BESIDE = 400;

    private static final int LONGEST = Pages.LONGEST - BESIDE;

    private final List<List<Block>> pages = new ArrayList<>();
    private final List<Block> page = new ArrayList<>();
    private int length;

    private GuidePages() {}

    static List<List<Block>> of(Guide guide) {
        var pages = new GuidePages();
        sections(GuideMarkdown.blocks(guide.text())).forEach(pages::add);
        pages.turn();
        return pages.pages;
    }

    /** The blocks from each heading to the next. */
    private static List<List<Block>> sections(List<Block> blocks) {
        var sections = new ArrayList<List<Block>>();
        for (var block : blocks) {
            if (sections.isEmpty() || block instanceof Block.Heading) {
                sections.add(new ArrayList<>());
            }
            sections.get(sections.size() - 1).add(block);
        }
        return sections;
    }

    private void add(List<Block> section) {
        int more = section.stream().mapToInt(Length::of).sum();
        if (length + more > LONGEST) {
            turn();
        }
        if (more > LONGEST) {
            Pages.split(section, LONGEST).forEach(part -> {
                turn();
                put(part);
            });
        } else {
            put(section);
        }
    }

    private void put(List<Block> blocks) {
        page.addAll(blocks);
        length += blocks.stream().mapToInt(Length::of).sum();
    }

    private void turn() {
        if (!page.isEmpty()) {
            pages.add(List.copyOf(page));
            page.clear();
            length = 0;
        }
    }
}
