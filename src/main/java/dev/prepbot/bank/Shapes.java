package dev.prepbot.bank;

import static dev.prepbot.bank.Field.optional;
import static dev.prepbot.bank.Field.required;

/** The entries of question files and their fields: the rules of {@code questions/schema.json}, which a test compares. */
final class Shapes {

    /** A sentence or two. */
    static final Range LINE = new Range(3, 400);

    static final Range POINT = new Range(10, 240);
    static final Range ACCEPTED = new Range(3, 240);
    static final Range TAG = new Range(1, 30);
    static final Range WEIGHT = new Range(1, 5);

    static final Shape FILE = Shape.of(
            "question file",
            required("questions", 1, Integer.MAX_VALUE, "the list of questions, each beginning with `- id:`"));

    static final Shape QUESTION = Shape.of(
            "question",
            required("id", 1, 60, "a name that never changes, such as `db-index-selectivity`"),
            required("prompt", 15, 1500, "the question as an interviewer would say it"),
            required("level", 1, 20, "junior, mid or senior"),
            required("kind", 1, 20, "what sort of question it is, such as `concept`"),
            required("stages", 1, Integer.MAX_VALUE, "the interview stages, such as `[technical-screen]`"),
            required("tags", 1, 8, "a few words to find it by, such as `[sql, joins]`"),
            required("hint", 3, 400, "one or two sentences that help to start without giving a key point away"),
            required("key_points", 3, 8, "a list of 3 to 8 statements that a full answer makes"),
            required("model_answer", 3, 6000, "a good candidate's answer as spoken, in 80 to 250 words"),
            required("pitfalls", 1, 6, "a list of mistakes that candidates make here"),
            required("follow_ups", 1, 5, "a list of further questions, each with `question` and `good_reply`"),
            required("looks_for", 1, 5, "a list of what the interviewer wants to see beyond the facts"),
            optional("choices", 1, 2, "`options` for a quiz, and perhaps `ask`"),
            required("sources", 1, 6, "a list of places where the facts can be checked, each with `name`"));

    static final Shape KEY_POINT = Shape.of(
            "key point",
            required("point", 10, 240, "one checkable statement"),
            optional("weight", 1, 5, "how much it counts, from 1 to 5"),
            optional("accept", 1, 6, "a list of other wordings that count as this point"));

    static final Shape FOLLOW_UP = Shape.of(
            "follow-up",
            required("question", 3, 400, "what the interviewer asks next"),
            required("good_reply", 3, 1000, "what a good reply to it has"));

    static final Shape CHOICES = Shape.of(
            "set of choices",
            optional("ask", 10, 600, "the wording for a quiz"),
            required("options", 2, 5, "a list of 2 to 5 options, each with `option` and `why`"));

    static final Shape OPTION = Shape.of(
            "option",
            required("option", 1, 200, "the answer to pick"),
            optional("right", 0, 0, "`true` for the one right option"),
            required("why", 3, 400, "why this option is right or wrong"));

    static final Shape SOURCE = Shape.of(
            "source",
            required("name", 3, 400, "the standard, manual, paper or book"),
            optional("section", 3, 400, "the part of it"),
            optional("url", 1, 300, "its address, beginning with `https://`"));

    static final Shape TOPICS =
            Shape.of("list of topics", required("topics", 1, 200, "the list of topics, each beginning with `- id:`"));

    static final Shape TOPIC = Shape.of(
            "topic",
            required("id", 1, 40, "the name of the topic's folder"),
            required("title", 2, 40, "its name as people read it"),
            required("description", 3, 100, "one line on what it covers"));

    private Shapes() {}
}
