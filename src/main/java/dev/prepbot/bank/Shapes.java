package dev.prepbot.bank;

import static dev.prepbot.bank.Field.optional;
import static dev.prepbot.bank.Field.required;

/** The entries of question files and their fields: the rules of {@code questions/schema.json}, which a test compares. */
final class Shapes {

    /** A sentence or two. */
    static final Range LINE = new Range(3, 400);

    static final Range POINT = new Range(10, 240);
    static final Range WORDING = new Range(3, 240);
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
            required("sources", 1, 6, "a list of places where the facts can be checked, each with `name`"),
            optional("task", 1, 4, "for `kind: coding`, the program to write"),
            optional("review", 1, 5, "for `kind: review`, the code to look at"));

    static final Shape KEY_POINT = Shape.of(
            "key point",
            required("point", 10, 240, "one checkable statement"),
            optional("weight", 1, 5, "how much it counts, from 1 to 5"),
            optional("accept", 1, 6, "a list of other wordings that count as this point"),
            optional("reject", 1, 6, "a list of what people say who believe the contrary"));

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

    static final Shape TASK = Shape.of(
            "task",
            required("minutes", 5, 90, "how long it should take"),
            required("statement", 20, 1200, "what to write"),
            required("examples", 2, 5, "a list of 2 to 5 examples, each with `input`, `output` and `why`"),
            required("solution", 1, 4, "`time`, `space`, `java` and `tests`"));

    static final Shape EXAMPLE = Shape.of(
            "example",
            required("input", 1, 400, "statements in Java, the last of them an expression"),
            required("output", 1, 200, "its value in Java, or `throws` and an exception"),
            required("why", 3, 200, "why it comes out so"));

    static final Shape TEST = Shape.of(
            "test",
            required("input", 1, 1000, "statements in Java, the last of them an expression"),
            required("output", 1, 1000, "its value in Java, or `throws` and an exception"));

    static final Shape SOLUTION = Shape.of(
            "solution",
            required("time", 3, 400, "how its time grows with its input"),
            required("space", 3, 400, "how much memory it needs"),
            required("java", 20, 1900, "imports and members of a class in Java 17"),
            required("tests", 1, 12, "a list of tests, each with `input` and `output`"));

    static final Shape REVIEW = Shape.of(
            "review",
            required("language", 1, 20, "what the code is written in, such as `java`"),
            required("snippet", 20, 1500, "the code with its one fault"),
            required("fault", 3, 400, "what is wrong with it"),
            required("harm", 3, 400, "why that hurts"),
            required("mended", 20, 1900, "the code without the fault"));

    static final Shape TOPICS =
            Shape.of("list of topics", required("topics", 1, 200, "the list of topics, each beginning with `- id:`"));

    static final Shape TOPIC = Shape.of(
            "topic",
            required("id", 1, 40, "the name of the topic's folder"),
            required("title", 2, 40, "its name as people read it"),
            required("description", 3, 100, "one line on what it covers"));

    static final Shape GUIDE = Shape.of(
            "guide's head",
            required("title", 3, 60, "what people see in lists, in at most 60 characters"),
            required("summary", 10, 100, "what it is good for, in one sentence of at most 100 characters"),
            required("order", 1, 4, "its place among the guides, a whole number"),
            optional("level", 1, 20, "junior, mid or senior, where it is not for all"),
            optional("stage", 1, 20, "the interview stage that it is about"));

    private Shapes() {}
}
