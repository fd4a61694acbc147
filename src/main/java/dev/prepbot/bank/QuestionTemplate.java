package dev.prepbot.bank;

/** A question file to fill in. */
public final class QuestionTemplate {

    private static final String TEMPLATE = """
            # yaml-language-server: $schema=../schema.json
            # Replace what says FILL IN, then take these comments out. `prepbot questions lint` names what is still wrong.
            questions:
              # Its name, which never changes again.
              - id: %s
                # As an interviewer would say it aloud.
                prompt: >-
                  FILL IN the question?
                # junior, mid or senior: where a good answer is first expected
                level: mid
                # concept, scenario, design, coding, review, behavioural, screening or reverse
                kind: concept
                stages: [technical-screen, technical-interview]
                # A few words to find it by.
                tags: [fill-in]
                # Helps to start, and gives no key point away.
                hint: FILL IN think of what happens when it fails.
                # 3 to 8 statements: each one idea, checkable, true when read alone.
                key_points:
                  - point: FILL IN what every good answer says.
                    # From 1 to 5; 1 where it is left out.
                    weight: 2
                    # Other wordings that people use for it.
                    accept:
                      - FILL IN how somebody else would say it
                    # What people say who believe the contrary.
                    reject:
                      - FILL IN the usual mistake, as a statement
                  - FILL IN a second idea of its own.
                  - FILL IN a third idea of its own.
                # A good candidate's answer as spoken, in 80 to 250 words; code where it helps.
                model_answer: |
                  FILL IN the answer.
                pitfalls:
                  - FILL IN a mistake that candidates make here.
                follow_ups:
                  - question: FILL IN what is asked next?
                    good_reply: FILL IN what a good reply has.
                looks_for:
                  - FILL IN what shows experience beyond the facts.
                # For quizzes, where it suits: exactly one right option, each with its reason.
                # choices:
                #   options:
                #     - option: FILL IN the right answer
                #       right: true
                #       why: FILL IN why it is right.
                #     - option: FILL IN a plausible mistake
                #       why: FILL IN why it is wrong.
                sources:
                  - name: FILL IN a standard, manual, paper or book
                    section: FILL IN the part of it
            """;

    private QuestionTemplate() {}

    /** The text of a file with one question to fill in. */
    public static String of(String id) {
        return TEMPLATE.formatted(id);
    }

    /** Whether this can be the id of a question: lower-case words joined by hyphens, at least two. */
    public static boolean takes(String id) {
        return Names.isQuestionId(id) && Shapes.QUESTION.field("id").range().holds(id.length());
    }
}
