package dev.prepbot.platform.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.ActionToken;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Form;
import dev.prepbot.chat.Intention.Ping;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.Span;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;

/** Messages and forms as Discord's JSON. */
final class BodyTest {

    private static final Message HOSTILE = Message.of(new Span.Plain("@everyone <@&5> <@7>"));

    @Test
    void nobody_is_notified_whatever_the_text_says() {
        var body = body(HOSTILE, new Ping.Nobody());
        assertThat(body.json().getObject("allowed_mentions").toMap()).isEqualTo(json("{'parse':[]}"));
    }

    @Test
    void only_the_role_is_notified_that_is_meant() {
        var body = body(HOSTILE, new Ping.Role("42"));
        assertThat(body.json().getObject("allowed_mentions").toMap()).isEqualTo(json("{'parse':[],'roles':['42']}"));
        assertThat(body.content()).isEqualTo("<@&42>\n\\@everyone \\<@&5> \\<@7>");
    }

    @Test
    void only_the_people_are_notified_who_are_meant_and_the_text_names_each_once() {
        var ada = new PersonId("discord", "7");
        var named = body(Message.of(new Span.Mention(ada)), new Ping.People(Set.of(ada)));
        assertThat(named.json().getObject("allowed_mentions").toMap()).isEqualTo(json("{'parse':[],'users':['7']}"));
        assertThat(named.content()).isEqualTo("<@7>");
        assertThat(body(Message.of(new Span.Plain("hi")), new Ping.People(Set.of(ada)))
                        .content())
                .isEqualTo("<@7>\nhi");
    }

    @Test
    void controls_are_rows_of_classic_components_that_carry_token_effect_and_errand() {
        var message = Message.of(new Span.Plain("?"))
                .with(new Control.Button(ActionToken.of("answer", "k3x9"), "Answer", Style.PRIMARY, Effect.OPENS_FORM))
                .with(new Control.Select(
                        ActionToken.of("pick-level"),
                        "Level",
                        List.of(new Control.Choice("mid", "Mid", true)),
                        1,
                        Effect.CHANGES_MESSAGE));
        assertThat(body(message, new Ping.Nobody())
                        .json()
                        .getArray("components")
                        .toList())
                .isEqualTo(json("""
                        {'rows':[
                         {'type':1,'components':[
                          {'type':2,'custom_id':'1:answer:k3x9~fe1','label':'Answer','style':1}]},
                         {'type':1,'components':[
                          {'type':3,'custom_id':'1:pick-level~ce1','placeholder':'Level','min_values':1,'max_values':1,
                           'options':[{'value':'mid','label':'Mid','default':true}]}]}]}""").get("rows"));
    }

    @Test
    void a_picture_comes_with_its_description() {
        var content = Base64.getEncoder().encodeToString(new byte[] {1, 2});
        var body = body(
                Message.of(new Block.Attached("a.png", "image/png", "two days in a row", content)), new Ping.Nobody());
        assertThat(body.files()).hasSize(1);
        assertThat(body.json().getArray("attachments").getObject(0).toMap())
                .isEqualTo(json("{'id':0,'filename':'a.png','description':'two days in a row'}"));
    }

    @Test
    void a_post_has_a_nonce_and_a_private_reply_is_ephemeral_and_nothing_is_previewed() {
        var body = body(HOSTILE, new Ping.Nobody()).once("e1");
        assertThat(body.json().getString("nonce")).isEqualTo("e1");
        assertThat(body.json().getBoolean("enforce_nonce")).isTrue();
        assertThat(body.json().getInt("flags")).isEqualTo(4);
        assertThat(body(HOSTILE, new Ping.Nobody()).forOne().json().getInt("flags"))
                .isEqualTo(68);
    }

    @Test
    void what_is_longer_than_a_message_may_be_does_not_fit() {
        assertThat(body(Message.of(new Span.Plain("a".repeat(2000))), new Ping.Nobody())
                        .fits())
                .isTrue();
        assertThat(body(Message.of(new Span.Plain("a".repeat(2001))), new Ping.Nobody())
                        .fits())
                .isFalse();
    }

    @Test
    void a_form_keeps_its_draft_and_leaves_it_to_the_bot_what_is_required() {
        var form = new Form(
                ActionToken.of("answer", "k"),
                "Your answer",
                List.of(new Form.Field("a", "Answer", "", "x", 3000, true)));
        assertThat(Components.modal(form).toMap()).isEqualTo(json("""
                        {'custom_id':'1:answer:k','title':'Your answer','components':[
                         {'type':18,'label':'Answer','component':
                          {'type':4,'custom_id':'a','style':2,'max_length':3000,'required':false,'value':'x'}}]}"""));
    }

    private static Body body(Message message, Ping ping) {
        return Body.of(message, "e1", ping, ContentTest.REFERENCES);
    }

    private static java.util.Map<String, Object> json(String text) {
        return DataObject.fromJson(text.replace('\'', '"')).toMap();
    }
}
