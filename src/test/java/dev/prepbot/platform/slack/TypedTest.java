package dev.prepbot.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TypedTest {

    private final Typed typed = new Typed();

    @Test
    void channels_people_and_groups_are_read_from_slacks_signs() {
        assertThat(typed.channel("<#C012AB3CD|general>")).contains("slack:C012AB3CD");
        assertThat(typed.channel("<#C012AB3CD>")).contains("slack:C012AB3CD");
        assertThat(typed.someone("<@U012AB3CD|alice>")).contains("slack:U012AB3CD");
        assertThat(typed.role("<!subteam^S012AB3CD|@backend>")).contains("S012AB3CD");
        assertThat(typed.role("<!here>")).contains("here");
        assertThat(typed.role("@channel")).contains("channel");
    }

    @Test
    void names_that_slack_did_not_recognise_stand_for_nobody() {
        assertThat(typed.channel("#general")).isEmpty();
        assertThat(typed.someone("alice")).isEmpty();
        assertThat(typed.someone("<@U1> <@U2>")).isEmpty();
        assertThat(typed.role("everyone!")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            a &lt; b &amp;&amp; c &gt; d          ~ a < b && c > d
            ask <@U1|alice> in <#C1|general>      ~ ask @alice in #general
            <https://example.com|example.com> now ~ example.com now
            <https://example.com/a?b=c>           ~ https://example.com/a?b=c
            <!subteam^S1|@backend> knows          ~ @backend knows
            *as* _typed_ `here`                   ~ *as* _typed_ `here`
            &amp;lt;                              ~ &lt;
            """)
    void words_are_read_as_the_person_saw_them(String sent, String seen) {
        assertThat(Typed.plain(sent)).isEqualTo(seen);
    }
}
