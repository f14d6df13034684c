package xiangyi.reports;

import static xiangyi.reports.SuggestionFigures.*;
import static xiangyi.shared.Text.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import xiangyi.calendar.Dates;
import xiangyi.facts.Fact;

/** 年度工作总结: what the congress of a place did in a year, or in any period. */
final class AnnualReport {

    private static final Figure CONGRESS = Figure.exact(
            "congress",
            Unit.TIMES,
            register ->
                    register.isKept("sessions") ? Evidence.count(SessionFigures.congresses(register)) : Evidence.NONE);

    private final Register register;
    private final String place;

    AnnualReport(Register register, String place) {
        this.register = register;
        this.place = place;
    }

    String title() {
        var period = register.period();
        return period.isYear()
                ? text(
                        "reports.annual.title",
                        place,
                        String.valueOf(period.from().getYear()))
                : text("reports.period.title", place, Dates.full(period.from()), Dates.full(period.until()));
    }

    List<Report.Section> sections() {
        return List.of(
                new Report.Section(text("reports.annual.sessions"), sessions()),
                new Report.Section(text("reports.annual.matters"), matters()));
    }

    private List<Paragraph> sessions() {
        var paragraphs = new ArrayList<Paragraph>();
        var congresses = SessionFigures.congresses(register);
        if (congresses.isEmpty()) {
            paragraphs.add(Paragraph.of(register, "reports.annual.noSession", List.of(CONGRESS)));
        }
        congresses.forEach(session -> paragraphs.add(session(session)));
        paragraphs.add(Paragraph.of(register, "reports.annual.presidium", List.of(SessionFigures.PRESIDIUM)));
        return paragraphs;
    }

    private Paragraph session(Fact session) {
        var subject = session.title();
        var reports = SessionFigures.reports(session).about(subject);
        var titles = reports.in(register).evidence().lines().stream()
                .map(line -> text("reports.quoted", line.fact().title()))
                .collect(Collectors.joining());
        return Paragraph.of(
                register,
                titles.isEmpty() ? "reports.annual.session" : "reports.annual.session.named",
                List.of(
                        SessionFigures.expected(session).about(subject),
                        SessionFigures.present(session).about(subject),
                        SessionFigures.attendance(session).about(subject),
                        reports,
                        SessionFigures.resolutions(session).about(subject)),
                Dates.monthDay(session.happenedOn()),
                place,
                Numerals.of(session.number("term")),
                Numerals.of(session.number("ordinal")),
                titles);
    }

    private List<Paragraph> matters() {
        var paragraphs = new ArrayList<Paragraph>();
        paragraphs.add(Paragraph.of(
                register,
                "reports.annual.received",
                List.of(SessionFigures.MOTIONS, SessionFigures.LISTED, SessionFigures.CONVERTED, RECEIVED)));
        var answers = Answers.in(register).all();
        paragraphs.add(Paragraph.of(
                register,
                answers.isEmpty() ? "reports.annual.noHandOver" : "reports.annual.handedOver",
                List.of(HANDED_OVER),
                days(answers)));
        paragraphs.add(Paragraph.of(
                register,
                "reports.annual.answers",
                List.of(REPLIED, IN_TIME, LATE, CLOSED, OVERDUE),
                Dates.full(register.on())));
        answers.stream()
                .filter(answer -> answer.isOverdue(register.on()))
                .forEach(answer -> paragraphs.add(overdue(answer)));
        return paragraphs;
    }

    /** 4月25日, or in how many batches and between which days where there were many. */
    private static String days(List<Answers.Answer> answers) {
        var days = new TreeMap<LocalDate, Long>(answers.stream()
                .collect(Collectors.groupingBy(answer -> answer.handOver().happenedOn(), Collectors.counting())));
        if (days.isEmpty()) {
            return "";
        }
        return days.size() <= 4
                ? days.keySet().stream().map(Dates::monthDay).collect(Collectors.joining("、"))
                : text(
                        "reports.annual.batches",
                        Dates.monthDay(days.firstKey()),
                        Dates.monthDay(days.lastKey()),
                        days.size());
    }

    private Paragraph overdue(Answers.Answer answer) {
        var handOver = answer.handOver();
        var unit = handOver.unit();
        return Paragraph.of(
                register,
                "reports.annual.overdue",
                List.of(),
                handOver.title(),
                String.valueOf(handOver.text("number")),
                unit == null ? text("web.unrecorded") : unit,
                Dates.full(handOver.happenedOn()),
                Dates.full(answer.due()),
                ChronoUnit.DAYS.between(answer.due(), register.on()));
    }
}
