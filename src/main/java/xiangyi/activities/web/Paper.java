package xiangyi.activities.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xiangyi.activities.ActivityCard;
import xiangyi.activities.ActivityKind;
import xiangyi.activities.FindingCard;
import xiangyi.activities.FindingKind;
import xiangyi.activities.Partner;
import xiangyi.activities.PartnerRole;
import xiangyi.calendar.Dates;
import xiangyi.documents.DocumentDraft;
import xiangyi.documents.OfficialDocument;
import xiangyi.shared.Text;

/**
 * The papers of an activity in words: the notice, the letter of opinions (视察意见书), the report of a study or a law
 * check.
 *
 * @param place the township
 * @param partners who else took part, and who was checked
 */
record Paper(String place, ActivityCard activity, List<Partner> partners, List<FindingCard> findings) {

    OfficialDocument notice(LocalDate day) {
        var agency = said("paper.agency", place);
        var notice = OfficialDocument.redHead(agency)
                .title(said("paper.notice.title", activity.title()))
                .addressee(said("paper.notice.to"))
                .paragraph(said("paper.notice.opens", activity.title()))
                .heading(1, said("paper.notice.when"))
                .paragraph(activity.when().words()
                        + (activity.beginsAt() == null ? "" : " " + activity.beginsAt())
                        + said("paper.stop"))
                .heading(1, said("paper.notice.where"))
                .paragraph(orLater(activity.place()) + said("paper.stop"));
        if (activity.route() != null || activity.sites() != null) {
            notice.heading(1, said("paper.notice.route"))
                    .paragraph(joined(activity.route(), activity.sites()) + said("paper.stop"));
        }
        if (activity.topic() != null || activity.law() != null) {
            notice.heading(1, said("paper.notice.what"))
                    .paragraph(joined(activity.topic(), activity.law()) + said("paper.stop"));
        }
        notice.heading(1, said("paper.notice.requests")).paragraph(said("paper.notice.leave"));
        if (activity.materialsOn() != null) {
            notice.paragraph(said("paper.notice.materials", Dates.full(activity.materialsOn())));
        }
        return notice.toBeSealed(agency, day).build();
    }

    /** What goes to those who must answer. */
    OfficialDocument letter(LocalDate day) {
        return activity.kind().letter() == ActivityKind.Letter.OPINIONS ? opinions(day) : report(day);
    }

    private OfficialDocument opinions(LocalDate day) {
        var agency = said("paper.agency", place);
        var letter = OfficialDocument.letter(agency)
                .title(said("paper.opinions.title", about()))
                .addressee(units())
                .paragraph(opening());
        var problems = of(FindingKind.PROBLEM);
        if (activity.summary() != null || !problems.isEmpty()) {
            letter.heading(1, said("paper.opinions.found"));
            body(activity.summary(), letter);
            numbered(letter, problems);
        }
        var proposals = of(FindingKind.SUGGESTION);
        if (!proposals.isEmpty()) {
            letter.heading(1, said("paper.opinions.proposed"));
            numbered(letter, proposals);
        }
        if (!findings.isEmpty()) {
            letter.paragraph(said("paper.opinions.answer", dueWords()));
        }
        return letter.toBeSealed(agency, day).build();
    }

    private OfficialDocument report(LocalDate day) {
        var agency = said("paper.agency", place);
        var study = activity.kind().letter() == ActivityKind.Letter.STUDY;
        var report = OfficialDocument.report(agency)
                .title(said(study ? "paper.study.title" : "paper.check.title", about()))
                .byline(agency)
                .paragraph(opening())
                .heading(1, said("paper.report.how"));
        body(activity.summary() == null ? said("paper.report.howMissing") : activity.summary(), report);
        var problems = of(FindingKind.PROBLEM);
        if (!problems.isEmpty()) {
            report.heading(1, said("paper.report.problems"));
            numbered(report, problems);
        }
        var proposals = of(FindingKind.SUGGESTION);
        if (!proposals.isEmpty()) {
            report.heading(1, said("paper.report.proposals"));
            numbered(report, proposals);
        }
        return report.signed(agency, day).build();
    }

    /**
     * 12月8日，烽火乡人大主席团组织21名人大代表，由…带队，会同…，开展了…活动。活动地点在…，代表们实地察看了…。接受视察的有…。
     */
    private String opening() {
        var deputies = activity.deputies();
        var how = clauses(
                clause("paper.led", activity.lead()),
                clause("paper.with", names(PartnerRole.CHECKS)),
                clause("paper.law", activity.law()));
        return said(
                        "paper.opening",
                        activity.when().words(),
                        said("paper.agency", place),
                        deputies == null ? said("paper.someDeputies") : said("paper.deputies", deputies.words()),
                        how.isEmpty() ? "" : said("paper.comma") + how + said("paper.comma"),
                        activity.title())
                + sentence(clause("paper.topic", activity.topic()))
                + sentence(clauses(
                        clause("paper.at", activity.place()),
                        clause("paper.route", activity.route()),
                        clause("paper.sites", activity.sites())))
                + sentence(clause("paper.checked", names(PartnerRole.CHECKED), Text.text(activity.kind())))
                + sentence(clauses(
                        clause("paper.organised", names(PartnerRole.ORGANISES)),
                        clause("paper.also", names(PartnerRole.TAKES_PART))));
    }

    /** The persons and offices that do this, and with how many. */
    private @Nullable String names(PartnerRole role) {
        var names = partners.stream()
                .filter(partner -> partner.role() == role)
                .map(partner -> {
                    var people = partner.people();
                    return people == null ? partner.name() : said("paper.partner", partner.name(), people.words());
                })
                .collect(Collectors.joining(said("paper.and")));
        return names.isEmpty() ? null : names;
    }

    private static @Nullable String clause(String key, @Nullable String words, Object... more) {
        return words == null
                ? null
                : said(
                        key,
                        Stream.concat(Stream.of(bare(words)), Stream.of(more)).toArray());
    }

    private static String clauses(@Nullable String... clauses) {
        return Stream.of(clauses).filter(Objects::nonNull).collect(Collectors.joining(said("paper.comma")));
    }

    private static String sentence(@Nullable String words) {
        return words == null || words.isEmpty() ? "" : words + said("paper.stop");
    }

    /** Without the stop that some type behind it. */
    private static String bare(String words) {
        return words.strip().replaceAll("[。；，、]+$", "");
    }

    /** 新农村建设 for 视察新农村建设: the title without the word of its sort. */
    private String about() {
        var word = Text.text(activity.kind());
        var title = activity.title();
        return title.startsWith(word)
                ? title.substring(word.length())
                : title.endsWith(word) ? title.substring(0, title.length() - word.length()) : title;
    }

    private String units() {
        var units = findings.stream()
                .map(FindingCard::unit)
                .filter(Objects::nonNull)
                .flatMap(unit -> Stream.of(unit.split("、")))
                .distinct()
                .collect(Collectors.joining("、"));
        return units.isEmpty() ? said("paper.government", place) : units;
    }

    private String dueWords() {
        return findings.stream()
                .map(FindingCard::dueOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(day -> said("paper.before", Dates.full(day)))
                .orElseGet(() -> said("paper.inTime"));
    }

    private List<FindingCard> of(FindingKind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }

    private static void numbered(DocumentDraft paper, List<FindingCard> findings) {
        for (var number = 1; number <= findings.size(); number++) {
            paper.paragraph(number + ". " + closed(findings.get(number - 1).text()));
        }
    }

    private static void body(@Nullable String words, DocumentDraft paper) {
        if (words != null) {
            words.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(paper::paragraph);
        }
    }

    private static String closed(String sentence) {
        return sentence.matches(".*[。！？；]") ? sentence : sentence + said("paper.stop");
    }

    private static String orLater(@Nullable String words) {
        return words == null ? said("paper.later") : words;
    }

    private static String joined(@Nullable String one, @Nullable String other) {
        return Stream.of(one, other).filter(Objects::nonNull).collect(Collectors.joining(said("paper.semicolon")));
    }

    private static String said(String key, Object... values) {
        return Text.text("activities." + key, values);
    }
}
