package dev.prepbot.prep.practice;

import dev.prepbot.chat.PersonId;
import java.time.Instant;
import java.util.List;

/** The stored reports about questions. */
public interface Reports {

    void add(Report report);

    /** How many reports a person has made since an instant. */
    int since(PersonId person, Instant instant);

    /** The latest reports, latest first. */
    List<Report> latest(int most);
}
