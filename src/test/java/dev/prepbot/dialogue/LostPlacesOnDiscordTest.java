package dev.prepbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.platform.discord.loopback.Channel;
import dev.prepbot.platform.discord.loopback.LoopbackDiscord;
import dev.prepbot.platform.discord.loopback.Permissions;
import dev.prepbot.platform.discord.loopback.Problem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What people who run a server do to a running interview and to the bot: nothing acknowledged is lost by it. */
@ExtendWith(OnDiscord.class)
final class LostPlacesOnDiscordTest {

    private static final String FULL = InterviewScripts.FULL;

    @TempDir
    Path data;

    @SuppressWarnings("NullAway.Init")
    private LoopbackDiscord discord;

    @SuppressWarnings("NullAway.Init")
    private DiscordTheatre theatre;

    @BeforeEach
    void open(DiscordStage stage) {
        discord = stage.loopback();
        theatre = new DiscordTheatre(stage, data, SampleBank.interview());
    }

    @AfterEach
    void close() {
        theatre.close();
    }

    @Test
    void when_the_thread_is_deleted_the_interview_goes_on_in_the_direct_conversation() {
        discord.expect(Problem.UNKNOWN_CHANNEL);
        var alice = starts();
        alice.presses("Answer").form();
        discord.town().remove(thread());
        alice.answers(FULL);
        assertThat(alice.sees("Question 2 of 2").place()).isEqualTo("dm-alice");
        alice.presses("Answer").answers(FULL);
        alice.sees("Your scorecard: 100%");
    }

    @Test
    void when_the_permission_is_taken_away_the_interview_goes_on_in_the_direct_conversation() {
        discord.expect(Problem.MISSING_PERMISSIONS);
        var alice = starts();
        discord.town().deny(theatre.channel(), Permissions.SEND_MESSAGES_IN_THREADS);
        alice.presses("Answer").answers(FULL);
        assertThat(alice.sees("Question 2 of 2").place()).isEqualTo("dm-alice");
        discord.town().deny(theatre.channel(), 0);
    }

    @Test
    void a_thread_that_was_archived_wakes_up() {
        var alice = starts();
        discord.town().archive(thread(), false);
        alice.presses("Answer").answers(FULL);
        assertThat(alice.sees("Question 2 of 2").place()).isNotEqualTo("dm-alice");
        assertThat(thread().thread().archived()).isFalse();
    }

    @Test
    void a_thread_that_was_locked_is_left_for_the_direct_conversation() {
        discord.expect(Problem.ARCHIVED_THREAD, Problem.MISSING_PERMISSIONS);
        var alice = starts();
        alice.presses("Answer").form();
        discord.town().archive(thread(), true);
        alice.answers(FULL);
        assertThat(alice.sees("Question 2 of 2").place()).isEqualTo("dm-alice");
        alice.presses("Answer").answers(FULL);
        alice.sees("Your scorecard: 100%");
    }

    @Test
    void what_is_typed_under_a_question_that_was_deleted_counts() {
        discord.expect(Problem.UNKNOWN_MESSAGE);
        var alice = starts();
        alice.presses("Answer").form();
        removeFromThread("Question 1 of 2");
        alice.answers(FULL).hearsAloud("Question 2 of 2");
        alice.presses("Answer").answers(FULL).hearsAloud("Your scorecard: 100%");
    }

    @Test
    void a_question_that_was_deleted_comes_again_when_the_interview_is_resumed() {
        discord.expect(Problem.UNKNOWN_MESSAGE);
        var alice = starts();
        removeFromThread("Question 1 of 2");
        theatre.clock().advance(Duration.ofMinutes(30));
        theatre.tick();
        alice.sees("so I paused your interview");
        alice.presses("Resume").hearsAloud("Question 1 of 2");
        alice.presses("Answer").answers(FULL).hearsAloud("Question 2 of 2");
    }

    @Test
    void when_the_channel_is_deleted_the_person_is_found_and_others_are_served_as_ever() {
        discord.expect(Problem.UNKNOWN_CHANNEL);
        var alice = starts();
        discord.town().remove(thread());
        discord.town().remove(theatre.channel());
        theatre.clock().advance(Duration.ofMinutes(30));
        theatre.tick();
        assertThat(alice.sees("we go on here").place()).isEqualTo("dm-alice");
        theatre.actor("bob").goesTo("dm").uses("practice").hears("Practice");
    }

    @Test
    void a_person_who_leaves_keeps_what_was_acknowledged_and_holds_nobody_up() {
        discord.expect(Problem.CANNOT_MESSAGE_USER, Problem.MISSING_ACCESS, Problem.UNKNOWN_MEMBER);
        var alice = starts();
        alice.presses("Answer").answers(FULL).hearsAloud("Question 2 of 2");
        var person = theatre.seat("alice").client().person();
        discord.town().leave(theatre.guild(), person);
        theatre.clock().advance(Duration.ofMinutes(30));
        theatre.tick();
        theatre.actor("bob").uses("practice").hears("Practice");
        discord.town().join(theatre.guild(), person);
        alice.uses("streak").hears("1 day in a row");
    }

    @Test
    void a_bot_that_was_removed_and_added_again_goes_on() {
        discord.expect(Problem.MISSING_ACCESS, Problem.UNKNOWN_GUILD, Problem.CANNOT_MESSAGE_USER);
        var alice = starts();
        alice.presses("Answer").answers(FULL).hearsAloud("Question 2 of 2");
        discord.town().kickBot(theatre.guild());
        theatre.tick();
        discord.town().addBot(theatre.guild());
        alice.uses("streak").hears("1 day in a row");
    }

    private Actor starts() {
        var alice = theatre.actor("alice");
        alice.uses("mock start", "questions", "2").hears("begins in a moment");
        alice.hearsAloud("Question 1 of 2");
        return alice;
    }

    private void removeFromThread(String words) {
        discord.town().messages(thread()).stream()
                .filter(message -> message.content().contains(words))
                .toList()
                .forEach(discord.town()::remove);
    }

    private Channel thread() {
        return Optional.of(discord.town().threads(theatre.guild()))
                .filter(threads -> !threads.isEmpty())
                .map(threads -> threads.get(threads.size() - 1))
                .orElseThrow();
    }
}
