package dev.prepbot.bot.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Ledger;
import dev.prepbot.bot.Turn;
import dev.prepbot.chat.Arrival;
import dev.prepbot.chat.DeliveryId;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.chat.Person;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.Place;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ReplyHandle;
import dev.prepbot.grade.StemmedWordGrader;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.settings.Preferences;
import dev.prepbot.prep.streak.Streak;
import dev.prepbot.prep.streak.StreakCache;
import dev.prepbot.store.SqliteLedger;
import dev.prepbot.words.Bundles;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PreferencesFlowTest {

    private static final Person ALICE =
            new Person(new PersonId("test", "alice"), "Alice", Locale.ENGLISH, Optional.empty(), false);

    @TempDir
    Path data;

    private final Bundles bundles = new Bundles();

    @Test
    void of_two_changes_decided_at_once_in_two_conversations_both_are_kept() {
        try (var ledger = SqliteLedger.open(data)) {
            var bank = new Bank(List.of());
            var streaks = new StreakCache(10, person -> Streak.NONE);
            var tools = new Tools(ledger, () -> bank, new StemmedWordGrader(), streaks, () -> "id", new Random(1));
            var flow = new PreferencesFlow(tools, bundles);
            var level = flow.pressed(turn("1"), Action.PICK_LEVEL, press("1", Action.PICK_LEVEL, "senior"));
            var language = flow.pressed(turn("2"), Action.PICK_LANGUAGE, press("2", Action.PICK_LANGUAGE, "de"));
            keep(ledger, level);
            keep(ledger, language);
            Preferences kept = ledger.read(records -> records.preferences().of(ALICE.id()));
            assertThat(kept.level()).contains(Level.SENIOR);
            assertThat(kept.language()).contains(Locale.GERMAN);
        }
    }

    private static void keep(Ledger ledger, Decision decision) {
        ledger.turn(((Decision.Keep) decision).work()).join();
    }

    private Turn turn(String delivery) {
        return new Turn(arrival(delivery), bundles.in(Locale.ENGLISH), Preferences.NONE, Instant.EPOCH);
    }

    private static Pressed press(String delivery, Action action, String value) {
        return new Pressed(arrival(delivery), action.token(), List.of(value));
    }

    private static Arrival arrival(String delivery) {
        var place = new Place(new PlaceId("test", "dm"), Optional.empty(), Place.Kind.DIRECT);
        return new Arrival(new DeliveryId(delivery), ALICE, place, Optional.of(new ReplyHandle("test", "handle")));
    }
}
