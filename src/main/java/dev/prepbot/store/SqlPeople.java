package dev.prepbot.store;

import dev.prepbot.bot.People;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.ServerId;
import java.util.List;
import java.util.Set;

/** Every store that remembers people, as one. */
record SqlPeople(Sql sql) implements People {

    /** In the order of an export; messages are erased while it is still known whose interviews they belong to. */
    List<Remembers> stores() {
        return List.of(
                new SqlOutbox(sql),
                new SqlAttempts(sql),
                new SqlSharedAnswers(sql),
                new SqlSelfChecks(sql),
                new SqlInterviews(sql),
                new SqlQuizVotes(sql),
                new SqlQuizzes(sql),
                new SqlAskings(sql),
                new SqlDrafts(sql),
                new SqlStreaks(sql),
                new SqlDaysOff(sql),
                new SqlReminders(sql),
                new SqlReviews(sql),
                new SqlRatings(sql),
                new SqlSaved(sql),
                new SqlReports(sql),
                new SqlMarks(sql),
                new SqlBoards(sql),
                new SqlGoals(sql),
                new SqlPreferences(sql),
                new SqlModelChoices(sql),
                new SqlModelUses(sql),
                new SqlSchedules(sql),
                new SqlMembers(sql),
                new SqlHomes(sql),
                new SqlServers(sql));
    }

    @Override
    public List<Kept> kept(PersonId person) {
        return stores().stream()
                .map(store -> new Kept(store.name(), store.about(person).size()))
                .filter(kept -> kept.count() > 0)
                .toList();
    }

    @Override
    public List<String> export(PersonId person, int longest) {
        var export = new Export(person, longest);
        stores().forEach(store -> store.about(person).forEach(entry -> export.add(store.name(), entry)));
        return export.documents();
    }

    @Override
    public void erase(PersonId person) {
        stores().forEach(store -> store.erase(person));
    }

    @Override
    public Set<PersonId> erase(ServerId server) {
        var nowhereElse = Set.copyOf(sql.list(
                "SELECT person FROM members WHERE server = ?"
                        + " AND person NOT IN (SELECT person FROM members WHERE server <> ?)",
                row -> PersonId.of(row.getString(1)),
                server.toString(),
                server.toString()));
        nowhereElse.forEach(this::erase);
        stores().forEach(store -> store.erase(server));
        return nowhereElse;
    }
}
