package dev.prepbot.prep.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ZonesTest {

    @Test
    void every_zone_of_the_database_is_found_by_its_name_in_any_case() {
        assertThat(ZoneId.getAvailableZoneIds()).allSatisfy(id -> {
            var rules = ZoneId.of(id).getRules();
            assertThat(Zones.find(id)).map(ZoneId::getRules).contains(rules);
            assertThat(Zones.find(" " + id.toUpperCase(Locale.ROOT) + " "))
                    .map(ZoneId::getRules)
                    .contains(rules);
        });
    }

    @Test
    void every_zone_that_is_offered_is_found() {
        for (char letter = 'a'; letter <= 'z'; letter++) {
            assertThat(Zones.suggest(String.valueOf(letter), 1000))
                    .allSatisfy(id -> assertThat(Zones.find(id)).contains(ZoneId.of(id)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "berlin, Europe/Berlin",
        "New York, America/New_York",
        "ho chi minh, Asia/Ho_Chi_Minh",
        "São Paulo, America/Sao_Paulo",
        "zürich, Europe/Zurich",
        "UTC, UTC",
        "utc, UTC",
        "europe/berlin, Europe/Berlin"
    })
    void a_city_is_enough_with_or_without_accents(String typed, String id) {
        assertThat(Zones.find(typed)).contains(ZoneId.of(id));
    }

    @ParameterizedTest
    @CsvSource({
        "Istanbul, Europe/Istanbul",
        "Buenos Aires, America/Argentina/Buenos_Aires",
        "Nicosia, Asia/Nicosia",
        "Louisville, America/Kentucky/Louisville",
        "Indianapolis, America/Indiana/Indianapolis"
    })
    void a_city_with_several_names_for_one_time_is_found(String typed, ZoneId zone) {
        assertThat(Zones.find(typed)).map(ZoneId::getRules).contains(zone.getRules());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "/", "Atlantis", "Europe/", "+25:00", "Europe/Berlin; DROP TABLE", "🌍"})
    void what_is_no_zone_is_none(String typed) {
        assertThat(Zones.find(typed)).isEmpty();
    }

    @Test
    void at_most_as_many_names_are_offered_as_wanted() {
        assertThat(Zones.suggest("", 25)).hasSize(25).doesNotHaveDuplicates();
        assertThat(Zones.suggest("a", 25)).hasSize(25).doesNotHaveDuplicates();
        assertThat(Zones.suggest("x".repeat(10_000), 25)).isEmpty();
    }

    @Test
    void cities_that_begin_with_what_was_typed_come_first() {
        assertThat(Zones.suggest("new y", 25)).first().isEqualTo("America/New_York");
        assertThat(Zones.suggest("europe/ber", 25)).containsExactly("Europe/Berlin");
        assertThat(Zones.suggest("köln", 25)).isEmpty();
        assertThat(Zones.suggest("zür", 25)).contains("Europe/Zurich");
    }

    @ParameterizedTest
    @CsvSource({"Berln, Europe/Berlin", "Europe/Berln, Europe/Berlin", "new yrok, America/New_York", "tokio, Asia/Tokyo"
    })
    void the_nearest_zone_is_named(String typed, String id) {
        assertThat(Zones.nearest(typed)).contains(id);
    }

    @Test
    void what_is_near_nothing_has_no_nearest() {
        for (var typed : List.of("", "xqzxqz", "🌍", "?".repeat(5_000))) {
            assertThat(Zones.nearest(typed)).isEmpty();
        }
    }
}
