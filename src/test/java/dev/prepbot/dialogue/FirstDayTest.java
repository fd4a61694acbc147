package dev.prepbot.dialogue;

import static dev.prepbot.dialogue.Simulator.CHANNEL;
import static dev.prepbot.dialogue.Simulator.GENERAL;
import static dev.prepbot.dialogue.Simulator.SERVER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Outcome.Failed;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.chat.Person;
import dev.prepbot.chat.PersonId;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The bot is added to a server, invited to channels, removed, and added back. */
final class FirstDayTest extends EventsOnStage {

    private static final String HELLO = "Hello, I am prepbot";
    private static final String BACK = "Welcome back to me!";
    private static final String POST = "Question of the day";

    @Test
    void who_adds_it_is_told_once_what_it_does_and_nobody_else_is() {
        installedByAdmin();
        var told = admin.sees(HELLO, "/schedule add", "/practice", "/help");
        assertThat(told.place()).isEqualTo("dm-admin");
        installedByAdmin();
        later(Duration.ofDays(3));
        assertThat(messages()).isEqualTo(1);
    }

    @Test
    void the_owner_is_remembered_and_told_what_staff_need_to_know() {
        installedByAdmin();
        assertThat(theatre.<Optional<PersonId>>look(
                        records -> records.servers().of(SERVER).owner()))
                .contains(id("admin"));
    }

    @Test
    void where_there_is_a_channel_for_greetings_it_says_hello_there() {
        installed(Optional.of(person("admin")), Optional.of(GENERAL));
        assertThat(theatre.actor("alice").sees(HELLO).place()).isEqualTo("general");
        assertThat(messages()).isEqualTo(1);
    }

    @Test
    void where_it_may_not_write_the_greeting_goes_to_who_added_it() {
        theatre.simulator()
                .failing(errand -> errand.intention() instanceof Intention.Post
                        ? new Failed(Trouble.FORBIDDEN, "as the test wants it")
                        : null);
        installed(Optional.of(person("admin")), Optional.of(GENERAL));
        assertThat(admin.sees(HELLO).place()).isEqualTo("dm-admin");
    }

    @Test
    void nobody_to_tell_means_silence_until_somebody_is_there() {
        installed(Optional.empty(), Optional.empty());
        assertThat(messages()).isZero();
        installedByAdmin();
        admin.sees(HELLO);
    }

    @Test
    void it_speaks_the_language_of_who_added_it() {
        var admin = person("admin");
        var german = new Person(admin.id(), admin.name(), Locale.GERMAN, admin.zone(), true);
        installed(Optional.of(german), Optional.empty());
        this.admin.sees("Hallo, ich bin prepbot");
    }

    @Test
    void a_channel_is_told_once_what_will_happen_there_and_when() {
        installedByAdmin();
        admin.uses("schedule add", "time", "9", "zone", "Europe/Berlin").hears("Done");
        invited(CHANNEL);
        theatre.actor("alice").sees("I post questions here", "Next posts:", "Tue 3 Nov, 09:00 Europe/Berlin");
        invited(CHANNEL);
        invited(GENERAL);
        theatre.actor("alice").sees("I post questions here", "until an admin sets it up", "/schedule add");
        assertThat(said("I post questions here")).isEqualTo(2);
    }

    @Test
    void once_removed_it_sends_nothing_and_added_back_it_goes_on_without_posting_late() {
        installedByAdmin();
        admin.uses("schedule add", "time", "9", "reveal-after", "4 hours").hears("Done");
        var before = messages();
        uninstalled();
        for (int day = 0; day < 5; day++) {
            later(Duration.ofDays(1));
        }
        assertThat(messages()).isEqualTo(before);
        installedByAdmin();
        admin.sees(BACK, "Sun 8 Nov, 09:00 UTC");
        later(Duration.ofMinutes(1));
        assertThat(said(POST)).isZero();
        assertThat(said("while I was away")).isZero();
        assertThat(said(HELLO)).isEqualTo(1);
        later(Duration.ofHours(21));
        theatre.actor("alice").sees(POST);
    }

    @Test
    void where_somebody_uses_it_again_it_goes_on_although_nobody_told_that_it_is_back() {
        installedByAdmin();
        admin.uses("schedule add", "time", "13:00").hears("Done");
        uninstalled();
        later(Duration.ofDays(2));
        theatre.actor("alice").uses("practice").hears("Practice");
        theatre.settle();
        later(Duration.ofMinutes(30));
        assertThat(said(POST)).isZero();
        later(Duration.ofHours(1));
        assertThat(said(POST)).isEqualTo(1);
        assertThat(said("while I was away")).isZero();
    }

    @Test
    void what_was_held_up_for_a_server_is_given_up_when_the_bot_is_removed() {
        installedByAdmin();
        admin.uses("schedule add", "time", "13:00").hears("Done");
        theatre.simulator().silent(errand -> Simulator.Silence.BEFORE_IT_IS_DONE);
        theatre.clock().advance(Duration.ofHours(1));
        theatre.tick();
        theatre.simulator().listener().hear(new Incoming.Uninstalled(delivery(), SERVER));
        awaitStored(records -> records.stays().over(SERVER));
        theatre.crash();
        theatre.simulator().silent(errand -> Simulator.Silence.NONE);
        theatre.comeBack();
        later(Duration.ofMinutes(2));
        assertThat(said(POST)).isZero();
        assertThat(theatre.<List<?>>look(records -> records.outbox().pending())).isEmpty();
    }

    @Test
    void after_thirty_days_everything_about_the_server_and_who_was_met_only_there_is_erased() {
        installedByAdmin();
        admin.uses("schedule add", "time", "9").hears("Done");
        var alice = theatre.actor("alice");
        alice.uses("practice").hears("Practice");
        uninstalled();
        later(Duration.ofDays(29));
        uninstalled();
        assertThat(theatre.<List<?>>look(records -> records.schedules().of(SERVER)))
                .hasSize(1);
        later(Duration.ofDays(2));
        assertThat(theatre.<List<?>>look(records -> records.schedules().of(SERVER)))
                .hasSize(0);
        assertThat(theatre.<List<?>>look(records -> records.people().kept(id("alice"))))
                .isEmpty();
        installedByAdmin();
        assertThat(said(HELLO)).isEqualTo(2);
    }
}
