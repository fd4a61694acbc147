package dev.prepbot.bot;

import dev.prepbot.chat.ActionToken;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.prep.question.Slug;
import java.util.Optional;

/** What can be pressed, picked or sent, with what it leads to first. */
public enum Action implements Slug {
    ANSWER(Effect.OPENS_FORM),
    HINT(Effect.REPLIES_JUST_YOU),
    REVEAL(Effect.REPLIES_JUST_YOU),
    GIVE_UP(Effect.REPLIES_JUST_YOU),
    WHO_ANSWERED(Effect.REPLIES_JUST_YOU),
    SHARE_ANSWER(Effect.REPLIES_JUST_YOU),
    UNSHARE_ANSWER(Effect.REPLIES_JUST_YOU),
    CHECK_POINTS(Effect.REPLIES_JUST_YOU),
    CHECK_INTERVIEW(Effect.REPLIES_JUST_YOU),
    CHECK_QUESTION(Effect.CHANGES_MESSAGE),
    TICK_POINTS(Effect.CHANGES_MESSAGE),
    TICK_NONE(Effect.CHANGES_MESSAGE),
    NEXT(Effect.REPLIES_JUST_YOU),
    MORE(Effect.REPLIES_JUST_YOU),
    SAVE(Effect.CHANGES_MESSAGE),
    UNSAVE(Effect.CHANGES_MESSAGE),
    SAVED(Effect.CHANGES_MESSAGE),
    REPORT(Effect.OPENS_FORM),
    REVIEW(Effect.REPLIES_JUST_YOU),
    RATE(Effect.REPLIES_JUST_YOU),
    BURY(Effect.REPLIES_JUST_YOU),
    TYPE_ZONE(Effect.OPENS_FORM),
    PICK_LEVEL(Effect.CHANGES_MESSAGE),
    PICK_TOPICS(Effect.CHANGES_MESSAGE),
    PICK_LANGUAGE(Effect.CHANGES_MESSAGE),
    PRACTISE(Effect.REPLIES_JUST_YOU),
    REMIND_AT(Effect.CHANGES_MESSAGE),
    REMIND_STREAK(Effect.CHANGES_MESSAGE),
    REMIND_REVIEWS(Effect.CHANGES_MESSAGE),
    REMIND_TYPE(Effect.OPENS_FORM),
    REMIND_TODAY(Effect.REPLIES_JUST_YOU),
    REMIND_SNOOZE(Effect.CHANGES_MESSAGE),
    REMIND_STOP(Effect.CHANGES_MESSAGE),
    REMIND_AGAIN(Effect.REPLIES_JUST_YOU),
    STREAK_PICTURE(Effect.REPLIES_JUST_YOU),
    STREAK_RULES(Effect.REPLIES_JUST_YOU),
    PRACTISE_FOUND(Effect.REPLIES_JUST_YOU),
    SEARCH(Effect.CHANGES_MESSAGE),
    GUIDE(Effect.CHANGES_MESSAGE),
    INTERVIEW_ANSWER(Effect.OPENS_FORM),
    INTERVIEW_HINT(Effect.REPLIES_EVERYONE),
    INTERVIEW_SKIP(Effect.REPLIES_EVERYONE),
    INTERVIEW_PAUSE(Effect.REPLIES_EVERYONE),
    INTERVIEW_RESUME(Effect.REPLIES_JUST_YOU),
    INTERVIEW_REPEAT(Effect.REPLIES_JUST_YOU),
    INTERVIEW_END(Effect.REPLIES_JUST_YOU),
    INTERVIEW_END_NOW(Effect.REPLIES_JUST_YOU),
    INTERVIEW_SCORECARD(Effect.REPLIES_JUST_YOU),
    BOARD(Effect.CHANGES_MESSAGE),
    BOARD_JOIN(Effect.REPLIES_JUST_YOU),
    BOARD_PICTURE(Effect.REPLIES_JUST_YOU),
    BOARD_RULES(Effect.REPLIES_JUST_YOU),
    MY_ANSWERS(Effect.REPLIES_JUST_YOU),
    ANSWERS_PAGE(Effect.CHANGES_MESSAGE),
    MY_ANSWER(Effect.REPLIES_JUST_YOU),
    MY_PICTURE(Effect.REPLIES_JUST_YOU),
    MY_FILE(Effect.REPLIES_JUST_YOU),
    SET_GOAL(Effect.REPLIES_JUST_YOU),
    QUIZ_VOTE(Effect.REPLIES_JUST_YOU),
    QUIZ_PICK(Effect.CHANGES_MESSAGE),
    QUIZ_NEXT(Effect.CHANGES_MESSAGE),
    QUIZ_PAUSE(Effect.REPLIES_JUST_YOU),
    QUIZ_RESUME(Effect.REPLIES_JUST_YOU),
    QUIZ_STOP(Effect.REPLIES_JUST_YOU),
    QUIZ_STOP_NOW(Effect.REPLIES_JUST_YOU),
    POST_NOW(Effect.REPLIES_JUST_YOU),
    FORGET_ME(Effect.REPLIES_JUST_YOU),
    MODEL_ALLOW(Effect.REPLIES_JUST_YOU),
    MODEL_REFUSE(Effect.REPLIES_JUST_YOU),
    PREFERENCES(Effect.REPLIES_JUST_YOU);

    private final Effect effect;

    Action(Effect effect) {
        this.effect = effect;
    }

    public Effect effect() {
        return effect;
    }

    public ActionToken token(String... about) {
        return ActionToken.of(slug(), about);
    }

    /** A button with this action's usual label. */
    public Control.Button button(Words words, Style style, String... about) {
        return button(words, "button." + slug(), style, about);
    }

    /** A button with a label that suits its place. */
    public Control.Button button(Words words, String label, Style style, String... about) {
        return new Control.Button(token(about), words.plain(label), style, effect);
    }

    /** The action that a token names; empty for one from another version. */
    public static Optional<Action> of(ActionToken token) {
        return Slug.find(Action.class, token.action());
    }
}
