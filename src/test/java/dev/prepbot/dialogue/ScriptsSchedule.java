package dev.prepbot.dialogue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What admins say about schedules and settings, and what they are told. Played on every platform. */
abstract class ScriptsSchedule {

    /** A platform with the bank of several questions; it is Monday noon in UTC, 2 November 2026. */
    abstract Theatre theatre();

    @Test
    void a_new_schedule_shows_its_next_three_posts() {
        admin().uses("schedule add", "time", "9am", "zone", "berlin", "days", "weekdays")
                .hears(
                        "Done",
                        "1: #interview-prep 09:00 Europe/Berlin weekdays",
                        theatre().moment("2026-11-03T08:00:00Z", "Tue 3 Nov, 09:00 Europe/Berlin"),
                        theatre().moment("2026-11-04T08:00:00Z", "Wed 4 Nov, 09:00 Europe/Berlin"),
                        theatre().moment("2026-11-05T08:00:00Z", "Thu 5 Nov, 09:00 Europe/Berlin"));
    }

    @Test
    void all_that_was_asked_for_is_shown() {
        admin().uses(
                        "schedule add",
                        "time",
                        "17:30",
                        "topics",
                        "databases, apis",
                        "level",
                        "mid",
                        "thread",
                        "true",
                        "reveal-after",
                        "8 hours",
                        "mention",
                        "learners")
                .hears(
                        "17:30 UTC daily",
                        "Apis, Databases · Mid",
                        "2 questions of 2 not used here yet",
                        "Notifies a role",
                        "thread under each question",
                        "answer after 8 hours");
    }

    @Test
    void the_zone_of_the_first_schedule_becomes_that_of_the_server_and_of_further_schedules() {
        var admin = admin();
        admin.uses("schedule add", "time", "9", "zone", "Asia/Tokyo").hears("Asia/Tokyo is now the time zone");
        admin.uses("schedule add", "time", "10").hears("2: #interview-prep 10:00 Asia/Tokyo daily");
        admin.uses("settings show").hears("Time zone: Asia/Tokyo");
    }

    @Test
    void schedules_are_listed_under_their_numbers() {
        var admin = admin();
        admin.uses("schedule list").hears("no schedules yet", "/schedule add");
        admin.uses("schedule add", "time", "9").hears("Done");
        admin.uses("schedule add", "time", "18:00", "days", "fri").hears("Done");
        admin.uses("schedule list")
                .hears(
                        "1: #interview-prep 09:00",
                        "2: #interview-prep 18:00 UTC Fri",
                        theatre().moment("2026-11-06T18:00:00Z", "Fri 6 Nov, 18:00"));
    }

    @Test
    void an_edit_changes_what_is_given_and_nothing_else() {
        var admin = admin();
        admin.uses("schedule add", "time", "9", "topics", "databases", "reveal-after", "8")
                .hears("Done");
        admin.uses("schedule edit", "time", "10:15", "days", "mon, wed")
                .hears(
                        "10:15 UTC Mon, Wed",
                        "Databases",
                        "answer after 8 hours",
                        theatre().moment("2026-11-04T10:15:00Z", "Wed 4 Nov, 10:15 UTC"));
        admin.uses("schedule edit", "topics", "any", "reveal-after", "never").hears("Any technical topic");
        admin.uses("schedule edit", "schedule", "1").hears("nothing changed");
    }

    @Test
    void a_paused_schedule_has_no_next_posts_until_it_is_resumed() {
        var admin = admin();
        admin.uses("schedule add", "time", "9").hears("Done");
        admin.uses("schedule pause").hears("(paused)", "no posts");
        admin.uses("schedule pause", "schedule", "1").hears("paused already");
        admin.uses("schedule resume", "schedule", "#1")
                .hears("posts again", theatre().moment("2026-11-03T09:00:00Z", "Tue 3 Nov, 09:00 UTC"));
    }

    @Test
    void a_date_is_left_out_and_put_back() {
        var admin = admin();
        admin.uses("schedule add", "time", "9").hears("Done");
        admin.uses("schedule skip")
                .hears("no post on Tue 3 Nov", theatre().moment("2026-11-04T09:00:00Z", "Wed 4 Nov, 09:00 UTC"));
        admin.uses("schedule skip", "date", "2026-11-05")
                .hears("no post on Thu 5 Nov", theatre().moment("2026-11-06T09:00:00Z", "Fri 6 Nov"));
        admin.uses("schedule skip", "date", "tomorrow", "undo", "true").hears("post on Tue 3 Nov again");
        admin.uses("schedule skip", "date", "soon").hears("soon", "as a date", "2026-11-03");
        admin.uses("schedule skip", "date", "2026-11-01").hears("no post to come on Sun 1 Nov");
    }

    @Test
    void a_preview_is_seen_by_the_admin_alone_and_uses_no_question_up() {
        var admin = admin();
        admin.uses("schedule add", "time", "9", "level", "senior").hears("1 question of 1 not used");
        admin.uses("schedule preview").hears("example", "What does a transaction promise?", "1 question of 1 not used");
        theatre().actor("alice").seesNowhere("transaction");
    }

    @Test
    void a_removed_schedule_is_gone() {
        var admin = admin();
        admin.uses("schedule add", "time", "9").hears("Done");
        admin.uses("schedule remove", "schedule", "1").hears("Removed", "1: #interview-prep 09:00");
        admin.uses("schedule pause", "schedule", "1").hears("no schedules yet");
    }

    @Test
    void one_of_several_schedules_has_to_be_named() {
        var admin = admin();
        admin.uses("schedule add", "time", "9").hears("Done");
        admin.uses("schedule add", "time", "10").hears("Done");
        admin.uses("schedule pause").hears("Which schedule?", "/schedule list");
        admin.uses("schedule pause", "schedule", "7").hears("no schedule 7");
        admin.uses("schedule pause", "schedule", "2").hears("2: #interview-prep 10:00 UTC daily (paused)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    time         | 25:99         | 25:99 as a time        | 09:00
                    time         | teatime       | teatime as a time      | 5pm
                    days         | mon, funday   | funday as days         | mon, wed, fri
                    zone         | Europe/Berlni | Europe/Berlni          | Europe/Berlin
                    topics       | databses      | no topic databses      | databases
                    reveal-after | 900           | 900 as a number of hours | never
                    level        | wizard        | wizard                 | junior
                    """)
    void what_is_not_understood_is_named_with_an_example_and_changes_nothing(
            String option, String value, String complaint, String example) {
        var admin = admin();
        if (option.equals("time")) {
            admin.uses("schedule add", "time", value).hears(complaint, example);
        } else {
            admin.uses("schedule add", "time", "9", option, value).hears(complaint, example);
        }
        admin.uses("schedule list").hears("no schedules yet");
        admin.uses("schedule add", "time", "9").hears("Done");
        admin.uses(
                "schedule edit",
                "time",
                "10",
                option.equals("time") ? "days" : option,
                option.equals("time") ? "?" : value);
        admin.uses("schedule list").hears("09:00 UTC daily");
    }

    @Test
    void a_pool_without_questions_is_refused() {
        admin().uses("schedule add", "time", "9", "topics", "apis", "level", "senior")
                .hears("No question fits");
    }

    @Test
    void only_admins_set_up_schedules_and_settings() {
        var alice = theatre().actor("alice");
        for (var command : new String[] {"schedule list", "schedule post-now", "settings show", "settings check"}) {
            alice.uses(command).hears("Only admins of this server");
        }
        alice.uses("schedule add", "time", "9").hears("Only admins of this server");
    }

    @Test
    void schedules_are_for_servers() {
        admin().goesTo("dm").uses("schedule add", "time", "9").hears("is for a server", "one of its channels");
    }

    @Test
    void settings_are_set_shown_and_kept() {
        var admin = admin();
        admin.uses("settings show").hears("UTC (assumed", "Staff are told in a direct message", "Language: English");
        admin.uses("settings set").hears("Say what to set");
        admin.uses("settings set", "zone", "Berlni").hears("Berlni", "Europe/Berlin");
        admin.uses("settings set", "zone", "lisbon", "language", "en").hears("Time zone: Europe/Lisbon");
        theatre().restart();
        admin.uses("settings show").hears("Time zone: Europe/Lisbon");
    }

    @Test
    void a_check_says_that_all_is_well() {
        var admin = admin();
        admin.uses("settings check").hears("no schedules yet");
        admin.uses("schedule add", "time", "9").hears("Done");
        admin.uses("settings check").hears("1: #interview-prep 09:00", "Yes");
    }

    private Actor admin() {
        return theatre().actor("admin");
    }
}
