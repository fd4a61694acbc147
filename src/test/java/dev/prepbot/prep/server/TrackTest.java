package dev.prepbot.prep.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.prep.daily.What;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Pool;
import dev.prepbot.prep.question.Topic;
import dev.prepbot.prep.settings.Preferences;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class TrackTest {

    private static final Topic JAVA = new Topic("java");
    private static final Topic APIS = new Topic("apis");
    private static final Preferences OWN =
            Preferences.NONE.withTopics(Set.of(APIS)).withLevel(Optional.of(Level.SENIOR));

    @Test
    void a_track_takes_the_place_of_what_a_person_prepares_as_far_as_it_says_something() {
        var topics = Track.NONE.withTopics(Set.of(JAVA));
        assertThat(topics.over(OWN)).isEqualTo(OWN.withTopics(Set.of(JAVA)));
        var level = Track.NONE.withLevel(Optional.of(Level.JUNIOR));
        assertThat(level.over(OWN)).isEqualTo(OWN.withLevel(Optional.of(Level.JUNIOR)));
        assertThat(Track.NONE.over(OWN)).isEqualTo(OWN);
    }

    @Test
    void without_topics_a_track_has_the_questions_with_facts_to_know() {
        assertThat(Track.NONE.pool()).isEqualTo(Pool.ANYTHING.of(Pool.TECHNICAL));
        assertThat(Track.NONE.withTopics(Set.of(JAVA)).pool()).isEqualTo(Pool.ANYTHING.in(Set.of(JAVA)));
    }

    @Test
    void a_schedule_that_names_nothing_posts_the_track_and_one_that_names_something_its_own() {
        var track = new Track(Set.of(JAVA), Optional.of(Level.MID));
        assertThat(What.ANYTHING.or(track).pool()).isEqualTo(track.pool());
        var own = new What(Set.of(APIS), Optional.empty());
        assertThat(own.or(track)).isEqualTo(own);
    }
}
