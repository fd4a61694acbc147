package dev.prepbot.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Audience;
import dev.prepbot.chat.Form;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TurnTest {

    @ParameterizedTest
    @EnumSource(Place.Kind.class)
    void where_there_is_a_handle_it_is_answered_to_whom_it_is_meant(Place.Kind kind) {
        var turn = Samples.turn("1", kind, Optional.of(Samples.HANDLE));
        for (var audience : Audience.values()) {
            assertThat(turn.reply(audience, Samples.message("hello")))
                    .containsExactly(new Intention.Reply(Samples.HANDLE, audience, Samples.message("hello")));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Place.Kind.class,
            names = {"CHANNEL", "THREAD"})
    void without_a_handle_what_is_for_one_is_not_posted_where_all_read(Place.Kind kind) {
        var turn = Samples.turn("1", kind, Optional.empty());
        assertThat(turn.replyJustYou(Samples.message("secret")))
                .containsExactly(new Intention.Tell(Samples.ALICE, Samples.message("secret")));
        assertThat(turn.reply(Audience.EVERYONE, Samples.message("open"))).containsExactly(Samples.post("open"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Place.Kind.class,
            names = {"DIRECT", "GROUP", "PRIVATE_THREAD"})
    void without_a_handle_a_private_conversation_goes_on_where_it_is(Place.Kind kind) {
        assertThat(Samples.turn("1", kind, Optional.empty()).replyJustYou(Samples.message("hello")))
                .containsExactly(Samples.post("hello"));
    }

    @Test
    void a_form_that_cannot_open_is_refused_in_words() {
        var form = new Form(Action.ANSWER.token(), "Title", List.of(new Form.Field("f", "Label", "", "", 10, false)));
        var decision = Samples.turn("1", Place.Kind.DIRECT, Optional.empty()).open(form);
        assertThat(((Decision.Say) decision).intentions())
                .isEqualTo(((Decision.Say) Samples.turn("1", Place.Kind.DIRECT, Optional.empty())
                                .refuse("refused.no-form", Map.of()))
                        .intentions());
    }
}
