package dev.prepbot.store;

import dev.prepbot.chat.MessageRef;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.quiz.Pace;
import dev.prepbot.prep.quiz.Quiz;
import dev.prepbot.prep.quiz.QuizId;
import dev.prepbot.prep.quiz.QuizMode;
import dev.prepbot.prep.quiz.Screen;
import dev.prepbot.prep.quiz.Setup;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** A quiz as its row has it. */
final class QuizRow {

    static final String SELECT =
            "SELECT id, host, place, server, locale, mode, rounds, seconds, state, held, held_until,"
                    + " left_micros, round, why, due_at, silent, page, standing, message_place, message, started_at"
                    + " FROM quizzes";

    private QuizRow() {}

    static void insert(Sql sql, Quiz quiz) {
        var setup = quiz.setup();
        sql.change(
                "INSERT INTO quizzes (id, host, place, server, locale, mode, rounds, seconds, started_at,"
                        + " state, round, silent, page, standing)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '', 0, 0, 0, '')",
                quiz.id().value(),
                setup.host().map(PersonId::toString),
                setup.place().toString(),
                setup.server().map(ServerId::toString),
                setup.locale().toLanguageTag(),
                setup.mode().slug(),
                setup.pace().rounds(),
                (int) setup.pace().perRound().toSeconds(),
                Moments.number(quiz.started()));
    }

    static void update(Sql sql, Quiz quiz) {
        var state = QuizColumns.of(quiz.state());
        var screen = quiz.screen();
        sql.change(
                "UPDATE quizzes SET state = ?, held = ?, held_until = ?, left_micros = ?, round = ?, why = ?, due_at = ?,"
                        + " silent = ?, page = ?, standing = ?, message_place = ?, message = ? WHERE id = ?",
                state.state(),
                state.held(),
                state.rest().until(),
                state.rest().left(),
                state.round(),
                state.why(),
                state.due(),
                quiz.silent(),
                screen.page(),
                screen.standing().name(),
                screen.message().map(ref -> ref.place().toString()),
                screen.message().map(MessageRef::id),
                quiz.id().value());
    }

    static Quiz quiz(ResultSet row) throws SQLException {
        var place = PlaceId.of(row.getString("place"));
        var setup = new Setup(
                Optional.ofNullable(row.getString("host")).map(PersonId::of),
                place,
                Optional.ofNullable(row.getString("server")).map(ServerId::of),
                Locale.forLanguageTag(row.getString("locale")),
                Slugs.read(QuizMode.class, row, "mode"),
                new Pace(row.getInt("rounds"), Duration.ofSeconds(row.getInt("seconds"))));
        return new Quiz(
                new QuizId(row.getString("id")),
                setup,
                QuizColumns.read(row),
                row.getInt("silent"),
                screen(row),
                Moments.read(row, "started_at"));
    }

    private static Screen screen(ResultSet row) throws SQLException {
        var there = row.getString("message_place");
        return new Screen(
                row.getInt("page"),
                Screen.Standing.valueOf(row.getString("standing")),
                Optional.ofNullable(row.getString("message")).map(id -> new MessageRef(PlaceId.of(there), id)));
    }
}
