package dev.prepbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Control;
import dev.prepbot.chat.Message;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bot's own page. */
final class HomeTest extends EventsOnStage {

    @Test
    void it_shows_todays_question_the_streak_and_the_preferences() {
        homeOpened("alice");
        assertThat(home("alice")).contains("Question of the day", "No streak yet", "Time zone: UTC", "Level: any");
        assertThat(Plain.controls(page("alice"))).isEqualTo("[Answer] [Preferences]");
    }

    @Test
    void the_question_stays_the_same_until_the_day_ends() {
        homeOpened("alice");
        var first = home("alice");
        later(Duration.ofHours(11));
        homeOpened("alice");
        assertThat(home("alice")).isEqualTo(first);
        later(Duration.ofHours(2));
        homeOpened("alice");
        assertThat(home("alice")).isNotEqualTo(first);
    }

    @Test
    void it_is_the_question_that_the_persons_server_has() {
        admin.uses("schedule add", "time", "13:00").hears("Done");
        var alice = theatre.actor("alice");
        alice.uses("practice").hears("Practice");
        later(Duration.ofHours(1));
        var posted = Plain.text(alice.sees("Question of the day").message());
        homeOpened("alice");
        assertThat(home("alice")).contains(posted);
    }

    @Test
    void it_is_shown_anew_once_after_each_of_the_persons_own_acts_and_after_nobody_elses() {
        homeOpened("alice");
        var alice = theatre.actor("alice");
        var bob = theatre.actor("bob");
        bob.uses("practice").hears("Practice");
        theatre.settle();
        assertThat(theatre.simulator().shown()).containsExactly(id("alice"));
        alice.uses("practice").hears("Practice");
        alice.presses("Answer").answers("Atomicity and durability.").hears("You covered");
        theatre.settle();
        assertThat(theatre.simulator().shown()).containsExactly(id("alice"), id("alice"), id("alice"));
        assertThat(home("alice")).contains("1 day in a row", "🟩▫️▫️▫️▫️▫️▫️");
        later(Duration.ofDays(1));
        assertThat(theatre.simulator().shown()).hasSize(3);
    }

    @Test
    void a_running_interview_can_be_gone_on_with() {
        var alice = theatre.actor("alice");
        alice.uses("mock start", "questions", "2").hearsAloud("Question 1 of 2");
        alice.presses("Pause").hearsAloud("Paused");
        theatre.settle();
        homeOpened("alice");
        assertThat(home("alice")).contains("You have a mock interview on pause");
        assertThat(Plain.controls(page("alice"))).isEqualTo("[Answer] [Resume] [Preferences]");
    }

    @Test
    void preferences_open_from_it() {
        homeOpened("alice");
        var seat = theatre.seat("alice");
        var button = (Control.Button) page("alice").rows().get(0).get(1);
        seat.press(new Seat.Seen("home", "dm", true, page("alice")), button, List.of());
        theatre.actor("alice").sees("Your preferences");
    }

    @Test
    void who_is_forgotten_has_no_page_that_tells_of_them() {
        homeOpened("alice");
        var alice = theatre.actor("alice");
        alice.uses("practice").hears("Practice");
        alice.uses("privacy delete");
        alice.presses("Erase everything about me").hears("I have forgotten you");
        theatre.settle();
        assertThat(home("alice")).contains("I have forgotten you");
        int shown = theatre.simulator().shown().size();
        alice.uses("practice").hears("Practice");
        theatre.settle();
        assertThat(theatre.simulator().shown()).hasSize(shown);
    }

    private Message page(String who) {
        return theatre.simulator().home(id(who)).orElseThrow();
    }

    private String home(String who) {
        return Plain.text(page(who));
    }
}
