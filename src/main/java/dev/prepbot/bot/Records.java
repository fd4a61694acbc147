package dev.prepbot.bot;

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

/** Everything that one turn may read and write. */
public interface Records {

    /** Notes a delivery; false if it was noted before, so that the turn must do nothing. */
    boolean firstSeen(DeliveryId delivery, Instant at);

    Askings askings();

    Attempts attempts();

    SharedAnswers sharedAnswers();

    SelfChecks selfChecks();

    StreakRecords streaks();

    Reminders reminders();

    Reviews reviews();

    SavedQuestions saved();

    Reports reports();

    Boards boards();

    Goals goals();

    PreferenceRecords preferences();

    Interviews interviews();

    ModelRecords models();

    Quizzes quizzes();

    QuizVotes quizVotes();

    Drafts drafts();

    Outbox outbox();

    Schedules schedules();

    Deliveries deliveries();

    Reveals reveals();

    Servers servers();

    Stays stays();

    Places places();

    Tracks tracks();

    Members members();

    Homes homes();

    People people();

    Upkeep upkeep();
}
