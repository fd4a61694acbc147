package dev.prepbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.prepbot.bot.People.Kept;
import dev.prepbot.chat.PersonId;
import dev.prepbot.words.Bundles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every store that remembers a person can export and erase that person: checked against the schema itself. */
class PeopleTest {

    private static final PersonId ADA = StoreContract.ADA;
    private static final String SERVER = "slack:T1";
    private static final Set<String> PLACES = Set.of("slack:C1", "slack:C1/7", "slack:home/U1", SERVER);

    /** The columns that may name a person; {@link Lives} fills each of them. */
    private static final Set<String> PERSONAL = Set.of(
            "askings.only_for",
            "attempts.person",
            "boards.person",
            "cards.person",
            "days_off.person",
            "drafts.person",
            "goals.person",
            "homes.person",
            "interviews.person",
            "marks.person",
            "members.person",
            "model_choices.person",
            "model_uses.person",
            "outbox.errand",
            "outbox.for_whom",
            "preferences.person",
            "quiz_votes.person",
            "quizzes.host",
            "reminders.person",
            "ratings.person",
            "reports.person",
            "saved_questions.person",
            "schedules.added_by",
            "schedules.ping",
            "self_checks.person",
            "servers.owner",
            "shared_answers.person",
            "streaks.person");

    /** The columns that name nobody, in tables that do or that do not: a new one has to be put here or above. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("askings", "number id question mode place wish asked_at"),
            Map.entry("attempts", "number asking question mode answered_at zone answer grade server"),
            Map.entry("boards", "server name alias joined_at"),
            Map.entry("cards", "question stability difficulty score reviews answered_on due_on buried_until"),
            Map.entry("dailies", "place day asking"),
            Map.entry("days_off", "number from_at weekly away_first away_last"),
            Map.entry("deliveries", "id seen_at"),
            Map.entry("drafts", "asking answer kept_at"),
            Map.entry("goals", "days_a_week questions_a_day"),
            Map.entry("homes", "opened_at"),
            Map.entry(
                    "interviews",
                    "number id asked_from locale stage level wanted venue place state asked_index why started_at"
                            + " touched_at due_at questions"),
            Map.entry("marks", "attempt server question answered_at day points"),
            Map.entry("members", "server checked_at left_at"),
            Map.entry("migrations", "number name checksum"),
            Map.entry("model_choices", "host said_at"),
            Map.entry("model_consents", "server host said_at"),
            Map.entry("model_uses", "delivery person_day server server_day used_at"),
            Map.entry("outbox", "number id held created_at"),
            Map.entry("places", "place server greeted"),
            Map.entry(
                    "posts",
                    "number schedule day edition channel asking claimed_at state message_place message reason detail"),
            Map.entry("preferences", "zone level topics language review_cap"),
            Map.entry("quiz_rounds", "quiz round question topic level answer asked"),
            Map.entry("quiz_votes", "quiz round choice voted_at correct points"),
            Map.entry(
                    "quizzes",
                    "number id place server locale mode rounds seconds state held held_until left_micros round why due_at"
                            + " silent page standing message_place message shows changed_at started_at"),
            Map.entry("ratings", "attempt rating rated_at"),
            Map.entry("reports", "number question server reason reported_at"),
            Map.entry(
                    "reminders",
                    "daily streak reviews quiet_from quiet_to zone locale reminded_on snoozed_on snooze_at state"
                            + " next_at"),
            Map.entry("reveals", "schedule day edition place due_at"),
            Map.entry("saved_questions", "number question saved_at"),
            Map.entry(
                    "schedules",
                    "id server number channel time zone days topics level own_thread reveal_seconds state skips since"),
            Map.entry("self_checks", "number attempt asking question points found ticked checked_at"),
            Map.entry("servers", "server zone staff language streak_role streak_role_days streak_role_told"),
            Map.entry("stays", "server introduced left_at"),
            Map.entry("shared_answers", "asking attempt shared_at"),
            Map.entry(
                    "streaks",
                    "running longest last_day last_zone answers freezes repaired_in lost_days lost_until lost_answered"),
            Map.entry("tracks", "place topics level"));

    @TempDir
    Path directory;

    private Session session;
    private Sql sql;

    @BeforeEach
    void open() {
        session = new SqliteFile(directory).writer();
        new Migrations(Script.all(), SqliteFile.IDENTITY, SqliteFile.BEGIN).run(session);
        sql = Sql.writing(session);
        Lives.fill(new SqlRecords(sql));
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void every_column_of_the_schema_is_known_to_name_a_person_or_not() {
        var known = new TreeSet<>(PERSONAL);
        OTHERS.forEach((table, columns) -> Stream.of(columns.split(" "))
                .map(column -> table + "." + column)
                .forEach(known::add));
        assertThat(columns()).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void the_sample_life_has_something_in_every_column_that_may_name_a_person() {
        assertThat(holding(ADA.toString())).containsExactlyInAnyOrderElementsOf(PERSONAL);
    }

    @Test
    void an_export_tells_of_every_table_that_names_the_person() throws IOException {
        var documents = new SqlPeople(sql).export(ADA, 1_000_000);
        assertThat(documents).hasSize(1);
        var exported = JsonMapper.builder().build().readTree(documents.get(0));
        var kinds = new SqlPeople(sql).stores().stream().map(Remembers::name).toList();
        assertThat(kinds)
                .doesNotHaveDuplicates()
                .allSatisfy(kind -> assertThat(exported.path(kind)).as(kind).isNotEmpty());
        var tables = PERSONAL.stream()
                .map(name -> name.substring(0, name.indexOf('.')))
                .collect(Collectors.toSet());
        assertThat(kinds).hasSameSizeAs(tables);
        assertThat(documents.get(0)).doesNotContain("secret");
    }

    @Test
    void every_store_has_words_in_which_a_person_is_told_what_it_keeps() {
        var words = new Bundles().in(Locale.ENGLISH);
        assertThat(new SqlPeople(sql).stores())
                .allSatisfy(store -> assertThat(words.plain("privacy.kept." + store.name(), Map.of("count", 1)))
                        .isNotBlank());
    }

    @Test
    void after_erasure_no_column_names_the_person_and_the_others_are_still_there() {
        new SqlPeople(sql).erase(ADA);
        assertThat(holding(ADA.local())).isEmpty();
        assertThat(new SqlPeople(sql).kept(ADA)).isEmpty();
        assertThat(new SqlPeople(sql).kept(StoreContract.BOB)).isNotEmpty();
        assertThat(new SqlRecords(sql).outbox().pending())
                .extracting(errand -> errand.id())
                .containsExactly("both");
        assertThat(new SqlRecords(sql).schedules().active()).hasSize(2);
    }

    @Test
    void a_server_is_erased_with_those_who_were_met_nowhere_else() {
        assertThat(new SqlPeople(sql).erase(Lives.SERVER)).containsExactly(ADA);
        for (var name : PLACES) {
            assertThat(holding(name)).as(name).isEmpty();
        }
        assertThat(holding(ADA.toString())).isEmpty();
        assertThat(new SqlPeople(sql).kept(StoreContract.BOB))
                .extracting(Kept::what)
                .contains("streak", "memberships");
    }

    @Test
    void a_long_export_comes_in_parts_that_together_have_everything() throws IOException {
        var parts = new SqlPeople(sql).export(ADA, 700);
        assertThat(parts).hasSizeGreaterThan(3);
        int entries = 0;
        var json = JsonMapper.builder().build();
        for (int i = 0; i < parts.size(); i++) {
            var part = json.readTree(parts.get(i));
            assertThat(part.path("part").asInt()).isEqualTo(i + 1);
            for (var list : part) {
                entries += list.isArray() ? list.size() : 0;
            }
        }
        assertThat(entries)
                .isEqualTo(new SqlPeople(sql)
                        .kept(ADA).stream().mapToInt(Kept::count).sum());
    }

    /** The columns in which a text stands, in whatever row. */
    private Set<String> holding(String text) {
        return columns().stream()
                .filter(name -> {
                    var parts = name.split("\\.", -1);
                    return sql.find(
                                    "SELECT 1 FROM " + parts[0] + " WHERE instr(CAST(" + parts[1] + " AS TEXT), ?) > 0",
                                    row -> true,
                                    text)
                            .isPresent();
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> columns() {
        var tables = sql.list(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
                row -> row.getString(1));
        var columns = new TreeSet<String>();
        for (var table : tables) {
            sql.list("SELECT name FROM pragma_table_info(?)", row -> row.getString(1), table)
                    .forEach(column -> columns.add(table + "." + column));
        }
        return columns;
    }
}
