package dev.prepbot.prep.question;

/**
 * What an interviewer may ask next.
 *
 * @param question the words of the follow-up
 * @param goodReply what a good reply to it has
 */
public record FollowUp(String question, String goodReply) {}
