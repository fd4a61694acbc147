package dev.prepbot.store;

import dev.prepbot.bot.Drafts;
import dev.prepbot.bot.Homes;
import dev.prepbot.bot.Outbox;
import dev.prepbot.bot.People;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Upkeep;
import dev.prepbot.chat.DeliveryId;
import dev.prepbot.prep.asking.Askings;
import dev.prepbot.prep.attempt.Attempts;
import dev.prepbot.prep.attempt.SelfChecks;
import dev.prepbot.prep.attempt.SharedAnswers;
import dev.prepbot.prep.board.Boards;
import dev.prepbot.prep.daily.Deliveries;
import dev.prepbot.prep.daily.Reveals;
import dev.prepbot.prep.daily.Schedules;
import dev.prepbot.prep.goal.Goals;
import dev.prepbot.prep.interview.Interviews;
import dev.prepbot.prep.model.ModelRecords;
import dev.prepbot.prep.practice.Reports;
import dev.prepbot.prep.practice.SavedQuestions;
import dev.prepbot.prep.quiz.QuizVotes;
import dev.prepbot.prep.quiz.Quizzes;
import dev.prepbot.prep.reminder.Reminders;
import dev.prepbot.prep.review.Reviews;
import dev.prepbot.prep.server.Members;
import dev.prepbot.prep.server.Places;
import dev.prepbot.prep.server.Servers;
import dev.prepbot.prep.server.Stays;
import dev.prepbot.prep.server.Tracks;
import dev.prepbot.prep.settings.PreferenceRecords;
import dev.prepbot.prep.streak.StreakRecords;
import java.time.Instant;

/**
 * The records of one transaction.
 *
 * @param sql the transaction
 */
record SqlRecords(Sql sql) implements Records {

    @Override
    public boolean firstSeen(DeliveryId delivery, Instant at) {
        return sql.change(
                        "INSERT INTO deliveries (id, seen_at) VALUES (?, ?) ON CONFLICT (id) DO NOTHING",
                        delivery.value(),
                        Moments.number(at))
                == 1;
    }

    @Override
    public Askings askings() {
        return new SqlAskings(sql);
    }

    @Override
    public Attempts attempts() {
        return new SqlAttempts(sql);
    }

    @Override
    public SharedAnswers sharedAnswers() {
        return new SqlSharedAnswers(sql);
    }

    @Override
    public SelfChecks selfChecks() {
        return new SqlSelfChecks(sql);
    }

    @Override
    public StreakRecords streaks() {
        return new SqlStreaks(sql);
    }

    @Override
    public Reviews reviews() {
        return new SqlReviews(sql);
    }

    @Override
    public SavedQuestions saved() {
        return new SqlSaved(sql);
    }

    @Override
    public Reports reports() {
        return new SqlReports(sql);
    }

    @Override
    public Reminders reminders() {
        return new SqlReminders(sql);
    }

    @Override
    public Boards boards() {
        return new SqlBoards(sql);
    }

    @Override
    public Goals goals() {
        return new SqlGoals(sql);
    }

    @Override
    public PreferenceRecords preferences() {
        return new SqlPreferences(sql);
    }

    @Override
    public Interviews interviews() {
        return new SqlInterviews(sql);
    }

    @Override
    public ModelRecords models() {
        return new SqlModels(sql);
    }

    @Override
    public Quizzes quizzes() {
        return new SqlQuizzes(sql);
    }

    @Override
    public QuizVotes quizVotes() {
        return new SqlQuizVotes(sql);
    }

    @Override
    public Drafts drafts() {
        return new SqlDrafts(sql);
    }

    @Override
    public Outbox outbox() {
        return new SqlOutbox(sql);
    }

    @Override
    public Schedules schedules() {
        return new SqlSchedules(sql);
    }

    @Override
    public Deliveries deliveries() {
        return new SqlDeliveries(sql);
    }

    @Override
    public Reveals reveals() {
        return new SqlReveals(sql);
    }

    @Override
    public Servers servers() {
        return new SqlServers(sql);
    }

    @Override
    public Stays stays() {
        return new SqlStays(sql);
    }

    @Override
    public Places places() {
        return new SqlPlaces(sql);
    }

    @Override
    public Tracks tracks() {
        return new SqlTracks(sql);
    }

    @Override
    public Members members() {
        return new SqlMembers(sql);
    }

    @Override
    public Homes homes() {
        return new SqlHomes(sql);
    }

    @Override
    public People people() {
        return new SqlPeople(sql);
    }

    @Override
    public Upkeep upkeep() {
        return new SqlUpkeep(sql);
    }
}
