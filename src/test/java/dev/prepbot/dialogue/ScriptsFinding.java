package dev.prepbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Control;
import org.junit.jupiter.api.Test;

/** Searching, practising what a message is about, and reading guides. Played on every platform. */
abstract class ScriptsFinding {

    /** A platform with the bank of {@link SampleBank#searchable()}. */
    abstract Theatre theatre();

    @Test
    void a_search_lists_the_best_first_and_for_the_searcher_alone() {
        var alice = theatre().actor("alice");
        alice.uses("search", "words", "payment").hears("1 question found", "A client repeats a payment request");
        theatre().actor("bob").seesNowhere("found");
    }

    @Test
    void a_found_question_is_practised_with_one_pick() {
        var alice = theatre().actor("alice");
        alice.uses("search", "words", "payment").hears("found");
        alice.picks("Practise one of these", "api-retry").hears("Practice", "A client repeats a payment request");
        alice.presses("Answer").answers("Atomic means all or nothing.").hears("You covered 1 of 3");
        alice.presses("Next question").hears("Practice");
    }

    @Test
    void a_long_list_has_pages() {
        var alice = theatre().actor("alice");
        alice.uses("search", "words", "facts").hears("20 questions found", "Page 1 of 3");
        alice.presses("Next").sees("Page 2 of 3");
        alice.presses("Next").sees("Page 3 of 3");
        alice.presses("Back").sees("Page 2 of 3");
        alice.seesNowhere("Page 1 of 3");
    }

    @Test
    void pages_outlive_a_restart() {
        var alice = theatre().actor("alice");
        alice.uses("search", "words", "facts").hears("Page 1 of 3");
        theatre().restart();
        alice.presses("Next").sees("Page 2 of 3");
    }

    @Test
    void a_slip_of_the_keys_is_forgiven_and_told() {
        theatre().actor("alice").uses("search", "words", "paymnet").hears("payment request", "did you mean payment?");
    }

    @Test
    void a_search_keeps_to_topic_and_level() {
        var alice = theatre().actor("alice");
        alice.uses("search", "words", "facts", "topic", "apis").hears("I found nothing about facts");
        alice.presses("Search all topics and levels").sees("20 questions found");
        alice.uses("search", "words", "transaction", "level", "senior").hears("1 question found");
        alice.uses("search", "words", "facts", "topic", "databses").hears("Did you mean databases?");
    }

    @Test
    void nothing_found_comes_with_the_topics_that_there_are() {
        var alice = theatre().actor("alice");
        alice.uses("search", "words", "xylophone").hears("I found nothing about xylophone", "Databases");
        alice.uses("search", "words", "the of").hears("I found nothing about the of");
        alice.uses("search", "words", "🎉:`*_~ @everyone").hears("I found nothing about");
    }

    @Test
    void many_words_are_shown_as_far_as_they_were_looked_for() {
        var alice = theatre().actor("alice");
        alice.uses("search", "words", "payment " + "request ".repeat(20) + "wombat")
                .hears("payment request");
        alice.seesNowhere("wombat");
    }

    @Test
    void a_message_is_practised_with_the_question_that_it_is_about() {
        var alice = theatre().actor("alice");
        alice.usesOn(
                "our client repeats its payment request after a timeout, can we retry that safely?", "practise-this");
        alice.hears("Practice", "A client repeats a payment request");
        alice.presses("Answer").answers("Atomic means all or nothing.").hears("You covered 1 of 3");
        theatre().actor("bob").seesNowhere("A client repeats");
    }

    @Test
    void others_that_are_near_can_be_had_instead() {
        var alice = theatre().actor("alice");
        alice.usesOn("Which api status fits when a client repeats a request, 404 or 410?", "practise-this");
        alice.hears("Practice", "A client repeats");
        var select = alice.sees("Practice").message().rows().get(1).get(0);
        assertThat(select).isInstanceOfSatisfying(Control.Select.class, others -> {
            var other = others.options().get(0);
            alice.picks("Something else?", other.value()).hears("Practice", other.label());
        });
    }

    @Test
    void a_message_about_something_else_is_answered_kindly() {
        var alice = theatre().actor("alice");
        alice.usesOn("Who is up for lunch?", "practise-this").hears("no question near that message", "search");
        alice.usesOn("", "practise-this").hears("no question near that message");
        alice.usesOn("🎉".repeat(3_000), "practise-this").hears("no question near that message");
    }

    @Test
    void guides_are_listed_and_read_page_by_page() {
        var alice = theatre().actor("alice");
        alice.uses("guide").hears("Guides", "Think aloud: Let them hear how you think.");
        alice.picks("Read a guide", "think-aloud").sees("Think aloud", "Page 1 of 3", "Junior");
        alice.presses("Next").sees("Page 2 of 3");
        alice.presses("Next").sees("Page 3 of 3");
        alice.presses("Back").sees("Page 2 of 3");
        alice.presses("All guides").sees("Guides", "Let them hear how you think.");
        theatre().actor("bob").seesNowhere("Think aloud");
    }

    @Test
    void a_guide_is_found_by_its_name_and_its_title() {
        var alice = theatre().actor("alice");
        alice.uses("guide", "name", "star").hears("The STAR method", "Situation");
        alice.uses("guide", "name", "the star method").hears("The STAR method", "Situation");
        alice.uses("guide", "name", "strr").hears("There is no guide strr. Did you mean The STAR method?");
        alice.picks("Read a guide", "star").sees("Situation");
    }
}
