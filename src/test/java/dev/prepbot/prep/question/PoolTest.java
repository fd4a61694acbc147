package dev.prepbot.prep.question;

import static dev.prepbot.prep.question.Questions.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PoolTest {

    private static final Topic DATABASES = new Topic("databases");
    private static final Topic REVERSE = new Topic("reverse");

    private final Bank bank = new Bank(List.of(
            question("db-junior", "databases", Level.JUNIOR, Kind.CONCEPT),
            question("db-mid", "databases", Level.MID, Kind.SCENARIO),
            question("api-mid", "apis", Level.MID, Kind.DESIGN),
            question("story", "behavioural", Level.MID, Kind.BEHAVIOURAL),
            question("ask-them", "reverse", Level.MID, Kind.REVERSE)));

    @Test
    void what_is_empty_does_not_restrict() {
        assertThat(ids(Pool.ANYTHING)).hasSize(bank.size());
    }

    @Test
    void each_restriction_counts() {
        assertThat(ids(Pool.ANYTHING.in(Set.of(DATABASES)))).containsExactly("db-junior", "db-mid");
        assertThat(ids(Pool.ANYTHING.in(Set.of(DATABASES)).at(Optional.of(Level.MID))))
                .containsExactly("db-mid");
        assertThat(ids(Pool.ANYTHING.of(Set.of(Kind.DESIGN, Kind.REVERSE)))).containsExactly("api-mid", "ask-them");
        assertThat(ids(Pool.ANYTHING.during(Stage.FINAL))).isEmpty();
        assertThat(ids(Pool.ANYTHING.during(Stage.TECHNICAL_SCREEN))).hasSize(bank.size());
    }

    @Test
    void a_wish_for_nothing_means_questions_with_facts_to_know() {
        assertThat(ids(Wish.ANY.pool())).containsExactly("db-junior", "db-mid", "api-mid");
    }

    @Test
    void a_wish_for_a_topic_means_all_of_it() {
        assertThat(ids(new Wish(Optional.of(REVERSE), Optional.empty()).pool())).containsExactly("ask-them");
    }

    @Test
    void a_wish_takes_the_usual_level_only_where_it_names_none() {
        var mid = new Wish(Optional.empty(), Optional.of(Level.MID));
        assertThat(mid.orLevel(Optional.of(Level.JUNIOR)).level()).contains(Level.MID);
        assertThat(Wish.ANY.orLevel(Optional.of(Level.JUNIOR)).level()).contains(Level.JUNIOR);
    }

    @Test
    void every_wish_is_read_as_it_was_written() {
        for (var topic :
                List.of(Optional.<Topic>empty(), Optional.of(DATABASES), Optional.of(new Topic("system-design")))) {
            for (var level : List.of(Optional.<Level>empty(), Optional.of(Level.SENIOR))) {
                var wish = new Wish(topic, level);
                assertThat(Wish.of(wish.toString())).isEqualTo(wish);
            }
        }
    }

    @Test
    void a_wish_of_an_older_version_is_read_as_far_as_it_is_known() {
        assertThat(Wish.of("")).isEqualTo(Wish.ANY);
        assertThat(Wish.of("databases")).isEqualTo(new Wish(Optional.of(DATABASES), Optional.empty()));
        assertThat(Wish.of("databases/principal")).isEqualTo(new Wish(Optional.of(DATABASES), Optional.empty()));
    }

    @Test
    void a_slug_is_found_whatever_its_case_and_the_space_around_it() {
        assertThat(Slug.find(Stage.class, " Technical-Screen ")).contains(Stage.TECHNICAL_SCREEN);
        assertThat(Slug.find(Stage.class, "technical_screen")).isEmpty();
        assertThat(Slug.find(Stage.class, "")).isEmpty();
    }

    private List<String> ids(Pool pool) {
        return bank.in(pool).stream().map(question -> question.id().value()).toList();
    }
}
