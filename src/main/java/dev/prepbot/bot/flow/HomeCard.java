package dev.prepbot.bot.flow;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Words;
import dev.prepbot.bot.text.InterviewCard;
import dev.prepbot.bot.text.QuestionCard;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.asking.Asking;
import dev.prepbot.prep.interview.Interview;
import dev.prepbot.prep.interview.InterviewState.Opening;
import dev.prepbot.prep.interview.InterviewState.Paused;
import dev.prepbot.prep.question.Bank;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a person's own page looks: today's question, their last weeks, what is running, what they prefer. */
record HomeCard(Records records, PersonId person, ZoneId zone, Instant now) {

    private static final int WEEKS = 5;

    Message show(Words words, Bank bank, PreferencesCard preferences, Optional<Asking> daily) {
        var blocks = new ArrayList<Block>();
        var controls = new ArrayList<Control>();
        blocks.add(new Block.Heading(words.line("home.title")));
        daily.ifPresent(asking -> question(words, bank, asking, blocks, controls));
        streak(words, blocks);
        records.interviews()
                .running(person)
                .filter(interview -> !(interview.state() instanceof Opening))
                .ifPresent(interview -> interview(words, new InterviewCard(words, bank), interview, blocks, controls));
        blocks.add(new Block.Paragraph(words.line("home.preferences")));
        blocks.add(preferences.lines(records.preferences().of(person)));
        controls.add(Action.PREFERENCES.button(words, Style.PLAIN));
        return Message.of(blocks).with(controls.toArray(Control[]::new));
    }

    private void question(Words words, Bank bank, Asking asking, List<Block> blocks, List<Control> controls) {
        var question = bank.find(asking.question()).orElseThrow();
        var card = new QuestionCard(words, bank).asked("daily.title", question, asking.id());
        blocks.addAll(card.blocks());
        boolean answered = !records.attempts().at(asking.id(), person).isEmpty();
        controls.add(Action.ANSWER.button(
                words,
                answered ? "button.answer-again" : "button.answer",
                answered ? Style.PLAIN : Style.PRIMARY,
                asking.id().value()));
    }

    private void streak(Words words, List<Block> blocks) {
        var streak = records.streaks().of(person);
        if (streak.longest() == 0) {
            blocks.add(new Block.Paragraph(words.line("streak.none")));
            return;
        }
        blocks.add(new Block.Paragraph(words.line("streak.stands", Map.of("days", streak.currentAt(now, zone)))));
        for (var week : weeks()) {
            blocks.add(new Block.Paragraph(List.of(new Span.Plain(week))));
        }
        blocks.add(new Block.Note(words.line("streak.longest", Map.of("days", streak.longest()))));
    }

    /** One line for each week from Monday to Sunday, one square for each day. */
    private List<String> weeks() {
        var today = LocalDate.ofInstant(now, zone);
        var first =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1L);
        // A day more, because the day of an answer is that of the zone in which it was given.
        var done = records.attempts()
                .days(person, first.minusDays(1).atStartOfDay(zone).toInstant());
        var weeks = new ArrayList<String>();
        for (int week = 0; week < WEEKS; week++) {
            var line = new StringBuilder();
            for (int day = 0; day < 7; day++) {
                var date = first.plusDays(7L * week + day);
                line.append(done.contains(date) ? "🟩" : date.isAfter(today) ? "▫️" : "⬜");
            }
            weeks.add(line.toString());
        }
        return weeks;
    }

    private static void interview(
            Words words, InterviewCard card, Interview running, List<Block> blocks, List<Control> controls) {
        boolean paused = running.state() instanceof Paused;
        blocks.add(new Block.Paragraph(words.line(
                paused ? "interview.running.paused" : "interview.running.asking",
                Map.of(
                        "about", card.about(running),
                        "where", card.where(running),
                        "number", running.current().orElse(0) + 1))));
        controls.add(
                paused
                        ? card.resume(running)
                        : Action.INTERVIEW_REPEAT.button(
                                words, Style.PLAIN, running.id().value()));
    }
}
