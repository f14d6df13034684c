package xiangyi.funds;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import xiangyi.shared.Area;
import xiangyi.shared.Exactness;
import xiangyi.shared.NotFound;
import xiangyi.shared.RowReader;
import xiangyi.shared.Scope;
import xiangyi.shared.Seen;
import xiangyi.shared.Words;

/** What people look up about the budget and the money spent. */
@Component
public class FundQueries {

    private static final String SPENDING = """
            select spending.id, spending.version, spending.area, starts_on, ends_on, said_as, purpose, spending.title,
                   spending.amount as yuan, exactness, line, line.title as line_title, occasion, occasion_title, pay_list,
                   payee, handler, spending.note
              from funds.spending
              left join funds.line on line.id = spending.line
            """;

    private static final String STANDING = " where spending.status = 'STANDING' and {seen spending} ";

    private static final String LINE = """
            select line.id, line.version, line.area, line.year, line.title, line.amount, line.source, line.decided_on,
                   line.note, spent.amount as spent
              from funds.line
              cross join lateral (select coalesce(sum(spending.amount), 0) as amount from funds.spending
                                   where spending.line = line.id and spending.status = 'STANDING') spent
             where line.status = 'STANDING' and {seen line}
            """;

    private final Seen seen;

    FundQueries(Seen seen) {
        this.seen = seen;
    }

    public SpendingCard spending(Scope scope, SpendingId id) {
        return seen.sql(scope, SPENDING + STANDING + " and spending.id = :id")
                .param("id", id.value())
                .query(SpendingCard.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** One page of the book, newest first. */
    public List<SpendingCard> page(Scope scope, FundFilter filter, int offset, int size) {
        return filtered(SPENDING, " order by starts_on desc, spending.id offset :offset limit :size", scope, filter)
                .param("offset", offset)
                .param("size", size)
                .query(SpendingCard.class)
                .list();
    }

    public int total(Scope scope, FundFilter filter) {
        return filtered("select count(*) from funds.spending", "", scope, filter)
                .query(Integer.class)
                .single();
    }

    /** All that the filter leaves, row by row. */
    @Transactional(readOnly = true)
    public void each(Scope scope, FundFilter filter, RowReader<SpendingCard> reader) throws IOException {
        try (var rows = filtered(SPENDING, " order by starts_on, spending.id", scope, filter)
                .withFetchSize(1000)
                .query(SpendingCard.class)
                .stream()) {
            reader.read(rows);
        }
    }

    /** What all that the filter leaves comes to. */
    public Amount sum(Scope scope, FundFilter filter) {
        record Sum(BigDecimal yuan, boolean over, boolean nearly) {}
        var sum = filtered("""
                        select coalesce(sum(spending.amount), 0) as yuan,
                               coalesce(bool_or(exactness = 'OVER'), false) as over,
                               coalesce(bool_or(exactness = 'NEARLY'), false) as nearly
                          from funds.spending
                        """, "", scope, filter).query(Sum.class).single();
        return new Amount(sum.yuan(), sum.nearly() ? Exactness.NEARLY : sum.over() ? Exactness.OVER : Exactness.EXACT);
    }

    /** What a year's money went to, the most first. */
    public List<Share> shares(Scope scope, int year) {
        return seen.sql(
                        scope,
                        "select purpose, sum(spending.amount) as yuan, count(*) as number from funds.spending"
                                + STANDING
                                + " and starts_on between :first and :last group by purpose order by yuan desc, purpose")
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query(Share.class)
                .list();
    }

    /** The years that have anything in the book or the budget, newest first. */
    public List<Integer> years(Scope scope) {
        return seen.sql(scope, """
                        select distinct extract(year from starts_on)::int as year from funds.spending
                         where status = 'STANDING' and {seen}
                        union
                        select year from funds.line where status = 'STANDING' and {seen}
                        order by year desc
                        """).query(Integer.class).list();
    }

    public LineCard line(Scope scope, BudgetLineId id) {
        return seen.sql(scope, LINE + " and line.id = :id")
                .param("id", id.value())
                .query(LineCard.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** The budget of one township for a year. */
    public List<LineCard> lines(Scope scope, Area area, int year) {
        return budget(scope, year).stream()
                .filter(line -> line.area().equals(area))
                .toList();
    }

    /** The budgets of all that may be seen, township by township. */
    public List<LineCard> budget(Scope scope, int year) {
        return seen.sql(scope, LINE + " and line.year = :year order by line.area, line.amount desc, line.title")
                .param("year", year)
                .query(LineCard.class)
                .list();
    }

    /** What was spent from a line, newest first. */
    public List<SpendingCard> spentFrom(Scope scope, BudgetLineId line) {
        return seen.sql(scope, SPENDING + STANDING + " and spending.line = :line order by starts_on desc")
                .param("line", line.value())
                .query(SpendingCard.class)
                .list();
    }

    boolean isSpentFrom(BudgetLineId line) {
        return seen.books("select exists (select from funds.spending where line = :line)")
                .param("line", line.value())
                .query(Boolean.class)
                .single();
    }

    /** Rows that the search field finds. */
    List<SpendingCard> found(Scope scope, String words, int most) {
        return seen.sql(
                        scope,
                        SPENDING + STANDING
                                + " and spending.words @@ to_tsquery('simple', :words) order by starts_on desc limit :most")
                .param("words", words)
                .param("most", most)
                .query(SpendingCard.class)
                .list();
    }

    private JdbcClient.StatementSpec filtered(String select, String rest, Scope scope, FundFilter filter) {
        var year = filter.year() == null || filter.year() == 0 ? null : filter.year();
        var words = filter.q() == null ? "" : Words.query(filter.q());
        var conditions = new ArrayList<String>();
        if (year != null) conditions.add("starts_on between :first and :last");
        if (filter.purpose() != null) conditions.add("purpose = :purpose");
        if (filter.q() != null) {
            conditions.add(words.isEmpty() ? "false" : "spending.words @@ to_tsquery('simple', :words)");
        }
        if (Boolean.TRUE.equals(filter.marked())) {
            conditions.add("(purpose in ('MEALS', 'SOUVENIRS') or spending.title ~ :lavish)");
        }
        return seen.sql(
                        scope,
                        select
                                + STANDING
                                + (conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions))
                                + rest)
                .param("first", year == null ? null : LocalDate.of(year, 1, 1))
                .param("last", year == null ? null : LocalDate.of(year, 12, 31))
                .param(
                        "purpose",
                        filter.purpose() == null ? null : filter.purpose().name())
                .param("words", words)
                .param("lavish", Spent.LAVISH);
    }
}
