package xiangyi.appraisals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import xiangyi.activities.ActivityId;
import xiangyi.shared.NotFound;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;
import xiangyi.shared.RowReader;
import xiangyi.shared.Scope;
import xiangyi.shared.Seen;
import xiangyi.shared.Words;

/** What people look up about appraisals. */
@Component
public class AppraisalQueries {

    private static final String FROM = """
              from appraisals.appraisal
              cross join lateral (select count(*)::int as votes from appraisals.vote
                                   where vote.appraisal = appraisal.id and vote.voided_on is null) papers
              left join lateral (select scale, result, round from appraisals.vote
                                  where vote.appraisal = appraisal.id and vote.voided_on is null and vote.line is null
                                  order by vote.round desc limit 1) latest on true
              cross join lateral (select max(ends_on) filter (where stage.kind = 'SENT') as sent_on,
                                         max(due_on) filter (where stage.kind = 'SENT') as due_on,
                                         max(ends_on) filter (where stage.kind = 'RECTIFIED') as rectified_on,
                                         max(ends_on) filter (where stage.kind = 'PUBLISHED') as published_on,
                                         max(ends_on) filter (where stage.kind = 'RECHECKED') as rechecked_on
                                    from appraisals.stage where stage.appraisal = appraisal.id) done
             where appraisal.voided_on is null and {seen appraisal}
            """;

    private static final String CARD = """
            select appraisal.id, appraisal.version, appraisal.area, appraisal.activity, appraisal.activity_title,
                   appraisal.kind, appraisal.met_on, appraisal.met_until, appraisal.met_said_as, appraisal.held,
                   appraisal.subject, appraisal.department, appraisal.person, appraisal.post, appraisal.note, appraisal.lines,
                   papers.votes, latest.scale, latest.result, latest.round,
                   done.sent_on, done.due_on, done.rectified_on, done.published_on, done.rechecked_on
            """ + FROM;

    private static final String VOTE = """
            select vote.id, vote.version, vote.appraisal, vote.round, vote.line, vote.voters, vote.voted_on,
                   vote.present, vote.handed_out, vote.returned, vote.valid, vote.scale, vote.satisfied,
                   vote.basically, vote.dissatisfied, vote.formula, vote.half_counts, vote.high_share,
                   vote.middle_share, vote.result, vote.read_out_on
              from appraisals.vote
             where vote.voided_on is null and {seen vote}
            """;

    private final Seen seen;

    AppraisalQueries(Seen seen) {
        this.seen = seen;
    }

    public AppraisalCard card(Scope scope, AppraisalId id) {
        return seen.sql(scope, CARD + " and appraisal.id = :id")
                .param("id", id.value())
                .query(AppraisalCard.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** One page of the list, newest first. */
    public List<AppraisalCard> page(Scope scope, AppraisalFilter filter, int offset, int size) {
        return filtered(CARD, " order by appraisal.met_on desc, appraisal.id offset :offset limit :size", scope, filter)
                .param("offset", offset)
                .param("size", size)
                .query(AppraisalCard.class)
                .list();
    }

    public int total(Scope scope, AppraisalFilter filter) {
        return filtered("select count(*) " + FROM, "", scope, filter)
                .query(Integer.class)
                .single();
    }

    /** All that the filter leaves, row by row. */
    @Transactional(readOnly = true)
    public void each(Scope scope, AppraisalFilter filter, RowReader<AppraisalCard> reader) throws IOException {
        try (var rows = filtered(CARD, " order by appraisal.met_on desc, appraisal.id", scope, filter)
                .withFetchSize(1000)
                .query(AppraisalCard.class)
                .stream()) {
            reader.read(rows);
        }
    }

    /** The years that have appraisals, newest first. */
    public List<Integer> years(Scope scope) {
        return seen.sql(scope, """
                        select distinct extract(year from met_on)::int as year from appraisals.appraisal
                         where voided_on is null and {seen}
                         order by year desc
                        """).query(Integer.class).list();
    }

    /** Who was appraised at an activity. */
    public List<AppraisalCard> of(Scope scope, ActivityId activity) {
        return seen.sql(
                        scope,
                        CARD + " and appraisal.activity = :activity order by appraisal.recorded_at, appraisal.subject")
                .param("activity", activity.value())
                .query(AppraisalCard.class)
                .list();
    }

    /** The appraisal that a row of a ledger is about. */
    public AppraisalCard of(Scope scope, ActivityId activity, @Nullable String subject) {
        var found = of(scope, activity).stream()
                .filter(card -> subject == null || card.subject().equals(subject))
                .toList();
        if (found.size() != 1) {
            var key = found.isEmpty() ? "appraisals.noSuch" : "appraisals.severalSuch";
            throw new Refusal(
                    List.of(Reason.of(key, subject == null ? "" : subject).at("subject")));
        }
        return found.get(0);
    }

    /** Handed over and not put right yet, the earliest due first. */
    List<AppraisalCard> toRectify(Scope scope, LocalDate until) {
        return seen.sql(scope, CARD + """
                         and done.due_on <= :until and done.rectified_on is null and done.rechecked_on is null
                        order by done.due_on
                        """)
                .param("until", until)
                .query(AppraisalCard.class)
                .list();
    }

    /** Its stages, in their order. */
    public List<AppraisalStage> stages(Scope scope, AppraisalId id) {
        return seen.sql(scope, """
                        select id, kind, starts_on, ends_on, said_as, said, surveyed_number, surveyed_exactness,
                               interviews_number, interviews_exactness, due_on, due_term, due_source, verdict
                          from appraisals.stage
                         where {seen} and appraisal = :id
                         order by starts_on, recorded_at
                        """)
                .param("id", id.value())
                .query(AppraisalStage.class)
                .list();
    }

    public Optional<AppraisalStage> stage(Scope scope, AppraisalId id, StageKind kind) {
        return stages(scope, id).stream().filter(stage -> stage.kind() == kind).findFirst();
    }

    /** Its votes: the whole before its lines, the first before the second. */
    public List<VoteCard> votes(Scope scope, AppraisalId id) {
        return seen.sql(
                        scope,
                        VOTE + " and vote.appraisal = :id order by vote.round, vote.line nulls first, vote.recorded_at")
                .param("id", id.value())
                .query(VoteCard.class)
                .list();
    }

    public VoteCard vote(Scope scope, VoteId id) {
        return seen.sql(scope, VOTE + " and vote.id = :id")
                .param("id", id.value())
                .query(VoteCard.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** By the name of who was appraised, or the title of the activity. */
    List<AppraisalCard> found(Scope scope, String words, int most) {
        return filtered(
                        CARD,
                        " order by appraisal.met_on desc, appraisal.id limit :most",
                        scope,
                        new AppraisalFilter(null, null, null, null, words, 1))
                .param("most", most)
                .query(AppraisalCard.class)
                .list();
    }

    private JdbcClient.StatementSpec filtered(String select, String rest, Scope scope, AppraisalFilter filter) {
        var from = filter.year() == null ? null : LocalDate.of(filter.year(), 1, 1);
        return seen.sql(
                        scope,
                        select
                                + (filter.kind() == null ? "" : " and appraisal.kind = :kind")
                                + (filter.progress() == null ? "" : reached(filter.progress()))
                                + (filter.result() == null ? "" : " and latest.result = :result")
                                + (filter.q() == null ? "" : " and appraisal.words @@ to_tsquery('simple', :words)")
                                + (from == null ? "" : " and appraisal.met_on >= :from and appraisal.met_on < :until")
                                + rest)
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param(
                        "result",
                        filter.result() == null ? null : filter.result().name())
                .param("words", filter.q() == null ? null : Words.query(filter.q()))
                .param("from", from)
                .param("until", from == null ? null : from.plusYears(1));
    }

    private static String reached(Progress progress) {
        return switch (progress) {
            case RECHECKED -> " and done.rechecked_on is not null";
            case PUBLISHED -> " and done.published_on is not null and done.rechecked_on is null";
            case RECTIFIED ->
                " and done.rectified_on is not null and done.published_on is null and done.rechecked_on is null";
            case SENT ->
                " and done.sent_on is not null and coalesce(done.rectified_on, done.published_on, done.rechecked_on) is null";
            case VOTED ->
                " and papers.votes > 0 and coalesce(done.sent_on, done.rectified_on, done.published_on, done.rechecked_on) is null";
            case MET ->
                " and appraisal.held and papers.votes = 0 and coalesce(done.sent_on, done.rectified_on, done.published_on, done.rechecked_on) is null";
            case PREPARING ->
                " and not appraisal.held and papers.votes = 0 and coalesce(done.sent_on, done.rectified_on, done.published_on, done.rechecked_on) is null";
        };
    }
}
