package dev.prepbot.prep.question;

import java.util.List;

/**
 * What helps with a question: before the answer the hint, after it everything else.
 *
 * @param hint gets a stuck person going without giving a key point away
 * @param modelAnswer a good candidate's answer, as spoken, in the bank's small markup
 * @param pitfalls mistakes that candidates make here
 * @param followUps what an interviewer may ask next
 * @param looksFor what the interviewer wants to see beyond the facts
 */
public record Guidance(
        String hint, String modelAnswer, List<String> pitfalls, List<FollowUp> followUps, List<String> looksFor) {
    public Guidance {
        pitfalls = List.copyOf(pitfalls);
        followUps = List.copyOf(followUps);
        looksFor = List.copyOf(looksFor);
    }
}
