package dev.prepbot.dialogue;

import org.junit.jupiter.api.Test;

/** Mock interviews, from the first question to the scorecard. */
abstract class ScriptsInterview extends InterviewScripts {

    @Test
    void an_interview_goes_from_the_first_question_to_its_scorecard() {
        var alice = starts("questions", "3");
        alice.sees("Question 1 of 3");
        alice.presses("Answer").answers(FULL);
        alice.hearsAloud("covered 3 of 3 key points", "Day one of your streak");
        alice.hearsAloud("Question 2 of 3");
        alice.presses("Answer").answers(GOOD).hearsAloud("covered 2 of 3");
        alice.hearsAloud("Question 2 of 3, follow-up").presses("Skip").hearsAloud("Question 3 of 3");
        alice.presses("Answer").answers("I do not know.").hearsAloud("covered 0 of 3");
        alice.sees(
                "Your scorecard: 56%",
                "You answered all 3 questions",
                "By topic",
                "✅ Durable means it survives a crash",
                "◻️ Isolation hides unfinished work",
                "Practise next:",
                "1 day in a row");
        alice.presses("Show again").hears("Your scorecard: 56%");
    }

    @Test
    void the_scorecard_leads_to_practice_of_the_weakest_topic() {
        var alice = starts("questions", "1");
        alice.presses("Answer").answers("I do not know.").hearsAloud("covered 0 of 3");
        var card = alice.sees("Your scorecard: 0%", "Practise next:");
        var label = Plain.controls(card.message()).replaceAll("^\\[(Practise [^\\]]+)\\].*", "$1");
        alice.presses(label, card).hears("Practice", label.substring("Practise ".length()));
    }

    @Test
    void a_skipped_question_counts_as_nothing_and_shows_what_a_full_answer_says() {
        var alice = starts("questions", "1");
        alice.presses("Skip").hearsAloud("Skipped");
        alice.sees("Your scorecard", "You answered 0 questions and skipped 1", "A full answer says:", "◻️ Atomic");
        alice.seesNowhere("in a row");
    }

    @Test
    void a_hint_helps_and_is_remembered() {
        var alice = starts("questions", "1");
        alice.presses("Hint").hearsAloud("Hint", "Four letters.");
        alice.presses("Answer").answers(GOOD).hearsAloud("Question 1 of 1, follow-up");
        alice.presses("Skip").hearsAloud("Your scorecard: 67%", "2 of 3 key points · with a hint");
    }

    @Test
    void a_paused_interview_takes_nothing_until_it_is_resumed() {
        var alice = starts("questions", "2").goesTo(THREAD);
        var question = alice.sees("Question 1 of 2");
        alice.presses("Pause").hearsAloud("Paused.");
        alice.presses("Answer", question).hears("Your interview is paused", "nothing was recorded");
        alice.presses("Skip", question).hears("Your interview is paused");
        alice.presses("Pause", question).hears("paused already");
        alice.writes(GOOD).hearsAloud("Your interview is paused");
        alice.presses("Resume").hears("On we go");
        alice.hearsAloud("Question 1 of 2");
        alice.presses("Answer").answers(GOOD).hearsAloud("Question 1 of 2, follow-up");
        alice.presses("Skip").hearsAloud("Question 2 of 2");
    }

    @Test
    void resuming_twice_changes_nothing() {
        var alice = starts("questions", "2");
        alice.presses("Pause").hearsAloud("Paused.");
        var paused = alice.sees("Paused.");
        alice.presses("Resume", paused).hears("On we go");
        alice.presses("Resume", paused).hears("not paused", "Question 1 waits");
    }

    @Test
    void ending_asks_first_and_shows_the_scorecard_of_what_was_reached() {
        var alice = starts("questions", "4");
        alice.presses("Answer").answers(FULL).hearsAloud("Question 2 of 4");
        var question = alice.sees("Question 2 of 4");
        alice.presses("End").hears("End now and see the scorecard?");
        alice.presses("End and show the scorecard").hears("Done. Your scorecard is in " + wayToThread());
        alice.hearsAloud("Your scorecard: 100%", "1 question answered, 0 skipped, 3 not reached", "1 day in a row");
        alice.presses("Answer", question).hears("This interview is over");
        alice.presses("End", question).hears("This interview is over");
        alice.goesTo(THREAD).writes("hello?").hearsAloud("This interview is over");
    }

    @Test
    void typed_text_in_the_thread_is_the_answer() {
        var alice = starts("questions", "2").goesTo(THREAD);
        alice.writes(GOOD).hearsAloud("covered 2 of 3 key points");
        alice.hearsAloud("Question 1 of 2, follow-up").presses("Skip").hearsAloud("Question 2 of 2");
        alice.writes("?!").hearsAloud("There are no words in that answer");
        alice.writes(FULL).hearsAloud("Your scorecard: 83%");
    }

    @Test
    void a_question_is_answered_once() {
        var alice = starts("questions", "3");
        var first = alice.sees("Question 1 of 3");
        alice.presses("Answer").answers(FULL).hearsAloud("Question 2 of 3");
        alice.presses("Answer", first).hears("You answered that question already", "Question 2");
        alice.presses("Skip", first).hears("You answered that question already");
        alice.presses("Hint", first).hears("You answered that question already");
        alice.presses("Skip").hearsAloud("Question 3 of 3");
        var second = alice.sees("Question 2 of 3");
        alice.presses("Skip", second).hears("You skipped that question", "Question 3");
        alice.uses("mock start").hears("Question 3 waits for you in " + wayToThread());
    }

    @Test
    void behavioural_questions_and_your_own_are_spoken_of_in_their_way() {
        var alice = theatre().actor("alice");
        alice.uses("mock start", "stage", "final", "questions", "2").hearsAloud("Question 1 of 2");
        alice.presses("Answer").answers(GOOD).hearsAloud("2 of the 3 things that interviewers listen for");
        alice.hearsAloud("Question 1 of 2, follow-up", "hear a little more").presses("Skip");
        alice.hearsAloud("Question 2 of 2");
        alice.presses("Answer").answers(GOOD).hearsAloud("You touched 2 of the 3 things worth asking");
        alice.sees("Your scorecard: 67%", "2 of 3 things that interviewers listen for", "2 of 3 things worth asking");
    }
}
