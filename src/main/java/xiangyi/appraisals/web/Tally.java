package xiangyi.appraisals.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xiangyi.appraisals.AppraisalCard;
import xiangyi.appraisals.Grade;
import xiangyi.appraisals.VoteCard;
import xiangyi.calendar.Dates;
import xiangyi.documents.OfficialDocument;
import xiangyi.shared.Text;

/**
 * 计票结果宣读单: what the chair reads out after the count, and those who watched and counted sign.
 *
 * @param place the township
 */
record Tally(String place, AppraisalCard appraisal, VoteCard vote) {

    /** Names stand beside whoever signs. */
    private static final String PEN = "　　　　　　　　";

    OfficialDocument sheet(LocalDate day) {
        var result = Objects.requireNonNull(vote.result());
        var sum = vote.sum().stream()
                .filter(part -> !part.key().equals("appraisals.sum.result"))
                .map(part -> Text.text(part))
                .collect(Collectors.joining());
        var agency = said("tally.agency", place);
        return OfficialDocument.report(agency)
                .title(said("tally.title", appraisal.subject()))
                .addressee(said("tally.to." + vote.voters()))
                .paragraph(said("tally.opens", Dates.full(vote.votedOn()), appraisal.activityTitle(), what()))
                .paragraph(papers())
                .paragraph(grades())
                .paragraph(said(
                        "tally.sum", sum, said("sum.source." + vote.formula().name())))
                .paragraph(said("tally.result", what(), vote.scale().word(result)))
                .paragraph(said("tally.watched") + PEN + said("tally.counted"))
                .paragraph(said("tally.chaired"))
                .signed(agency, day)
                .build();
    }

    /** 乡卫生院, and which line of the ballot or which round, where there are several. */
    private String what() {
        return appraisal.subject()
                + (vote.line() == null ? "" : said("tally.line", vote.line()))
                + (vote.round() == 1 ? "" : said("tally.again"));
    }

    /** 到会应投票28人，发出测评票28张，收回26张，有效25张，无效1张。 */
    private String papers() {
        var returned = vote.returned();
        var valid = vote.valid();
        return Stream.of(
                        counted("tally.present", vote.present()),
                        counted("tally.handedOut", vote.handedOut()),
                        counted("tally.returned", returned),
                        counted("tally.valid", valid),
                        counted("tally.invalid", returned == null || valid == null ? null : returned - valid))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(said("tally.comma"), "", said("tally.stop")));
    }

    private String grades() {
        return Arrays.stream(Grade.values())
                .map(grade -> said(
                        "tally.grade", vote.scale().word(grade), String.valueOf(vote.votes(grade)), vote.share(grade)))
                .collect(Collectors.joining(said("tally.semicolon"), "", said("tally.stop")));
    }

    private static @Nullable String counted(String key, @Nullable Integer number) {
        return number == null ? null : said(key, String.valueOf(number));
    }

    private static String said(String key, Object... values) {
        return Text.text("appraisals." + key, values);
    }
}
