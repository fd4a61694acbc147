package dev.prepbot.bot.flow.streak;

import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Lexicon;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.flow.schedule.Staff;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Intention.GrantRole;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.Outcome.Failed;
import dev.prepbot.chat.Outcome.Trouble;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Tells staff that a streak's role cannot be given: once, until it was given or set anew. */
final class StreakRoleOutcomes implements Flow.OnOutcome {

    /** What staff can mend; all else passes, and the role is given with the next day of the streak. */
    private static final Set<Trouble> FOR_STAFF = Set.of(Trouble.FORBIDDEN, Trouble.GONE, Trouble.REFUSED);

    private final Staff staff;

    StreakRoleOutcomes(Lexicon lexicon) {
        this.staff = new Staff(lexicon);
    }

    @Override
    public Optional<Function<Records, Spoken>> ended(Errand errand, Outcome outcome, Instant now) {
        if (!(errand.intention() instanceof GrantRole grant)) {
            return Optional.empty();
        }
        if (!(outcome instanceof Failed failed)) {
            return Optional.of(records -> {
                noteTold(records, grant, false);
                return Spoken.of();
            });
        }
        return FOR_STAFF.contains(failed.trouble())
                ? Optional.of(records -> Spoken.of(tell(records, grant, failed)))
                : Optional.empty();
    }

    private List<Intention> tell(Records records, GrantRole grant, Failed failed) {
        if (!noteTold(records, grant, true)) {
            return List.of();
        }
        var text = failed.trouble() == Trouble.FORBIDDEN ? "staff.role-forbidden" : "staff.role-gone";
        return staff.tell(
                records,
                grant.server(),
                words -> Message.of(new Block.Paragraph(words.line(text, Map.of("detail", failed.detail())))));
    }

    /** Notes whether staff know of the trouble; says whether that is new, and of the role that is set now. */
    private static boolean noteTold(Records records, GrantRole grant, boolean told) {
        var settings = records.servers().of(grant.server());
        var role = settings.streakRole().filter(now -> now.role().equals(grant.role()) && now.troubleTold() != told);
        role.ifPresent(now ->
                records.servers().put(grant.server(), settings.withStreakRole(Optional.of(now.withTroubleTold(told)))));
        return role.isPresent();
    }
}
