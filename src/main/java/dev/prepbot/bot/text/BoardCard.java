package dev.prepbot.bot.text;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.board.Membership;
import dev.prepbot.prep.board.Period;
import dev.prepbot.prep.board.Period.Window;
import dev.prepbot.prep.board.Points;
import dev.prepbot.prep.board.Standings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a board looks.
 *
 * @param zone the server's, on whose calendar weeks and months begin
 * @param viewer who looks
 */
public record BoardCard(Words words, ZoneId zone, PersonId viewer) {

    /**
     * One page of a board.
     *
     * @param topic the name of the topic that it is about, if about one
     * @param own how the person who looks stands on it, if they joined
     */
    public List<Block> page(
            Period period, Optional<String> topic, Standings standings, int number, Optional<Membership> own) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(words.line("board.title." + period.slug())));
        topic.ifPresent(name -> blocks.add(new Block.Paragraph(words.line("board.topic", Map.of("topic", name)))));
        if (standings.lines().isEmpty()) {
            blocks.add(new Block.Paragraph(words.line("board.empty")));
        } else {
            blocks.add(new Block.Bullets(
                    standings.page(number).stream().map(this::line).toList()));
        }
        blocks.add(new Block.Paragraph(rank(standings, own)));
        if (standings.pages() > 1) {
            blocks.add(new Block.Note(words.line(
                    "page.number",
                    Map.of("number", Math.min(number + 1, standings.pages()), "all", standings.pages()))));
        }
        return blocks;
    }

    /** When a board starts anew. */
    public Block reset(Window window) {
        return new Block.Note(window.until()
                .map(until -> words.line("board.until", Map.of("until", moment(until), "zone", zoneName())))
                .orElseGet(() -> words.line("board.until-never")));
    }

    /** When a board starts anew, where nothing but letters can stand. */
    public String resetInLetters(Window window) {
        return window.until()
                .map(until -> words.plain("board.until", Map.of("until", day(until), "zone", zoneName())))
                .orElseGet(() -> words.plain("board.until-never"));
    }

    /** What points are given for, and who is shown. */
    public Message rules() {
        var lines = List.of(
                words.line("board.rules.points", Map.of("most", Points.MOST)),
                words.line("board.rules.once"),
                words.line("board.rules.earnest"),
                words.line("board.rules.quiz", Map.of("points", Points.QUIZ)),
                words.line("board.rules.place"),
                words.line("board.rules.ties"),
                words.line("board.rules.resets", Map.of("zone", zoneName())),
                words.line("board.rules.shown"));
        return Message.of(List.of(new Block.Heading(words.line("board.rules.title")), new Block.Bullets(lines)));
    }

    /** That someone is shown from now on. */
    public Message joined(Membership own) {
        return Message.of(words.line("board.joined", Map.of("who", who(own))).toArray(Span[]::new))
                .with(Action.BOARD.button(words, Style.PRIMARY, Period.WEEK.slug(), "", "0"));
    }

    /** A name where no mention can stand. */
    public String name(Membership who) {
        return who.alias()
                .map(number -> words.plain("board.alias", Map.of("number", number(number))))
                .orElse(who.name());
    }

    private List<Span> line(Standings.Line line) {
        boolean own = line.who().person().equals(viewer);
        return words.line(
                own ? "board.line-own" : "board.line",
                Map.of("rank", line.rank(), "who", who(line.who()), "points", line.points()));
    }

    private List<Span> rank(Standings standings, Optional<Membership> own) {
        if (own.isEmpty()) {
            return words.line("board.not-on-it");
        }
        return standings
                .of(viewer)
                .map(line -> words.line(
                        "board.rank",
                        Map.of("rank", line.rank(), "all", standings.lines().size(), "points", line.points())))
                .orElseGet(() -> words.line("board.rank-none"));
    }

    private List<Span> who(Membership who) {
        return who.alias().isPresent() ? List.of(new Span.Plain(name(who))) : List.of(new Span.Mention(who.person()));
    }

    /** By the name that people know, where nobody chose a zone. */
    private String zoneName() {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    /** Written without marks between thousands: it is a name. */
    private static String number(int alias) {
        return String.valueOf(alias);
    }

    private Span moment(Instant at) {
        return new Span.Moment(at, day(at));
    }

    private String day(Instant at) {
        return new Dates(words).full(LocalDate.ofInstant(at, zone));
    }
}
