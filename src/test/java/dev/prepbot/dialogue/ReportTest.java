package dev.prepbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Block;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Outcome.Failed;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.practice.Report;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where a report about a question goes. */
final class ReportTest extends EventsOnStage {

    private static final String REASON = "The second point is wrong. @everyone";

    @Test
    void staff_read_it_in_their_channel_with_the_name_of_who_reported_and_nobody_is_notified() {
        admin.uses("settings set", "staff", Simulator.STAFF.toString()).hears("Staff channel: #staff");
        report(theatre.actor("alice")).hears("I passed it on to the staff of this server");
        var seen = admin.sees("A question was reported", REASON);
        assertThat(seen.place()).isEqualTo("staff");
        assertThat(seen.message().blocks().get(0))
                .isInstanceOfSatisfying(
                        Block.Paragraph.class,
                        line -> assertThat(line.spans()).contains(new Span.Mention(id("alice"))));
        assertThat(seen.message().blocks()).contains(new Block.Quote(List.of(new Span.Plain(REASON))));
        theatre.actor("bob").seesNowhere(REASON);
    }

    @Test
    void without_a_staff_channel_the_owner_is_told() {
        installedByAdmin();
        report(theatre.actor("alice")).hears("I passed it on");
        assertThat(admin.sees("A question was reported", REASON).place()).isEqualTo("dm-admin");
    }

    @Test
    void from_a_direct_conversation_it_is_kept_for_whoever_runs_the_bot() {
        admin.uses("settings set", "staff", Simulator.STAFF.toString()).hears("Staff channel: #staff");
        report(theatre.actor("alice").goesTo("dm")).hears("I keep it for whoever runs this bot");
        admin.seesNowhere("A question was reported");
        assertThat(theatre.<List<Report>>look(records -> records.reports().latest(9)))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.person()).isEqualTo(id("alice"));
                    assertThat(report.server()).isEqualTo(Optional.empty());
                    assertThat(report.reason()).isEqualTo(REASON);
                });
    }

    @Test
    void a_staff_channel_that_refuses_lets_the_owner_know() {
        installedByAdmin();
        admin.uses("settings set", "staff", Simulator.STAFF.toString()).hears("Staff channel: #staff");
        theatre.simulator()
                .failing(errand ->
                        errand.intention() instanceof Intention.Post ? new Failed(Trouble.FORBIDDEN, "no") : null);
        report(theatre.actor("alice")).hears("I passed it on");
        assertThat(admin.sees("A question was reported", REASON).place()).isEqualTo("dm-admin");
    }

    private static Actor report(Actor actor) {
        actor.uses("practice", "topic", "testing").hears("Practice");
        actor.presses("More").hears("What would you like to do");
        return actor.presses("Report a problem").answers(REASON);
    }
}
