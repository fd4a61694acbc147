package dev.prepbot.app.cli;

import dev.prepbot.app.config.CannotStart;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.practice.Report;
import dev.prepbot.store.SqliteLook;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** {@code prepbot questions reports}: what people say is wrong with questions, without who said it. */
final class ListReports implements Action {

    /** More than anybody reads at once; the latest of them. */
    private static final int MOST = 1_000;

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    @Override
    public int run(Call call) {
        var configuration = call.configuration();
        if (!configuration.faults().isEmpty()) {
            throw new CannotStart(Exit.WRONG, Faults.inWords("the configuration", configuration.faults()));
        }
        var data = configuration.settings().data();
        List<Report> reports =
                SqliteLook.into(data, records -> records.reports().latest(MOST)).orElse(List.of());
        call.console().say(call.json() ? json(reports) : text(reports));
        return Exit.FINE;
    }

    private static String text(List<Report> reports) {
        var table = new Table("AT (UTC)", "QUESTION", "SERVER", "REASON");
        for (var report : reports) {
            table.add(MINUTES.format(report.at()), report.question(), server(report), line(report.reason()));
        }
        var count = reports.size() + (reports.size() == 1 ? " report" : " reports");
        return (reports.isEmpty() ? "" : table + "\n") + count;
    }

    private static String server(Report report) {
        return report.server().map(ServerId::toString).orElse("-");
    }

    /** A terminal is shown words only, whatever was typed. */
    private static String line(String reason) {
        return reason.replaceAll("[\\s\\p{Cntrl}\\p{Cf}]+", " ").strip();
    }

    private static String json(List<Report> reports) {
        var result = Json.object();
        var list = result.putArray("reports");
        for (var report : reports) {
            var one = list.addObject()
                    .put("at", report.at().toString())
                    .put("question", report.question().value());
            report.server().ifPresent(server -> one.put("server", server.toString()));
            one.put("reason", report.reason());
        }
        return Json.text(result);
    }
}
