package dev.prepbot.prep.asking;

import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.prep.question.QuestionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The stored askings. */
public interface Askings {

    Optional<Asking> find(AskingId id);

    void add(Asking asking);

    /** The question of the day that this place has already been given for a local date. */
    Optional<Asking> daily(PlaceId place, LocalDate day);

    /** Makes an asking, which must be stored already, the place's question of the day, instead of one fixed before. */
    void fixDaily(PlaceId place, LocalDate day, AskingId asking);

    /** The questions practised by a person, latest first. */
    List<QuestionId> practised(PersonId person);

    /** The questions asked of a person alone, on whatever occasion, latest first. */
    List<QuestionId> askedAlone(PersonId person);

    /** The questions asked of a person alone since an instant, on whatever occasion. */
    Set<QuestionId> askedAloneSince(PersonId person, Instant since);
}
