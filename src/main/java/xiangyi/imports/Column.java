package xiangyi.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xiangyi.calendar.Dates;
import xiangyi.calendar.Span;
import xiangyi.shared.Count;
import xiangyi.shared.Normal;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;
import xiangyi.shared.Text;

/**
 * A column of a register: how it is titled, what may stand in it, and what is read out of it. A register declares its
 * columns once, as constants, and reads its rows by them. A column must be filled unless it is {@link #optional()}.
 */
public final class Column<T> {

    /** What the cells of the empty form are prepared for. */
    enum Shape {
        TEXT,
        DATE,
        NUMBER
    }

    private static final Map<String, Boolean> YES_NO = new LinkedHashMap<>();

    static {
        YES_NO.put("是", true);
        YES_NO.put("否", false);
        List.of("有", "√", "✓", "对", "y", "yes", "true", "1").forEach(word -> YES_NO.put(word, true));
        List.of("无", "不是", "没有", "×", "x", "错", "n", "no", "false", "0").forEach(word -> YES_NO.put(word, false));
    }

    private final String title;
    private final Shape shape;
    private final List<String> choices;
    private final Function<Cell, T> reading;
    private List<String> otherTitles = List.of();
    private boolean required = true;
    private boolean once;
    private boolean secret;
    private boolean continued;
    private String example = "";
    private String explanation = "";
    private @Nullable String field;

    private Column(String title, Shape shape, List<String> choices, Function<Cell, T> reading) {
        this.title = title;
        this.shape = shape;
        this.choices = choices;
        this.reading = reading;
    }

    /** A line of text; full-width figures and blanks become plain ones. */
    public static Column<String> text(String title) {
        return new Column<>(title, Shape.TEXT, List.of(), cell -> Normal.text(whole(cell)));
    }

    /** Text of several lines, as it was typed. */
    public static Column<String> prose(String title) {
        return new Column<>(title, Shape.TEXT, List.of(), cell -> Tidy.trimmed(cell.raw()));
    }

    /** The name of a person: “张 三” is 张三. */
    public static Column<String> name(String title) {
        return new Column<>(title, Shape.TEXT, List.of(), cell -> Normal.name(cell.raw()));
    }

    /** A phone, an ID number, a number of a paper: half width, capitals, no blanks. */
    public static Column<String> code(String title) {
        return new Column<>(title, Shape.TEXT, List.of(), cell -> Tidy.code(whole(cell)));
    }

    public static Column<LocalDate> date(String title) {
        return new Column<>(
                title,
                Shape.DATE,
                List.of(),
                cell -> cell.moment() != null && cell.moment().getYear() > 1900
                        ? cell.moment().toLocalDate()
                        : Dates.parse(cell.raw()).orElseThrow(() -> no("imports.notDate", cell)));
    }

    public static Column<YearMonth> month(String title) {
        return new Column<>(title, Shape.TEXT, List.of(), Column::monthOf);
    }

    public static Column<LocalTime> time(String title) {
        return new Column<>(
                title,
                Shape.TEXT,
                List.of(),
                cell -> cell.moment() != null
                        ? cell.moment().toLocalTime().withSecond(0).withNano(0)
                        : MonthsAndHours.hour(cell.raw()).orElseThrow(() -> no("imports.notTime", cell)));
    }

    public static Column<Integer> integer(String title) {
        return new Column<>(title, Shape.NUMBER, List.of(), cell -> {
            var figures = figures(cell);
            if (!figures.matches("-?\\d{1,9}")) {
                throw no("imports.notInteger", cell);
            }
            return Integer.valueOf(figures);
        });
    }

    /** A number as staff write it: 12, 1000余, 近1万. */
    public static Column<Count> count(String title) {
        return new Column<>(
                title,
                Shape.TEXT,
                List.of(),
                cell -> Count.parse(cell.raw()).orElseThrow(() -> no("imports.notCount", cell)));
    }

    /** A day, or when it is known only roughly: 2014年9月下旬. */
    public static Column<Span> span(String title) {
        return new Column<>(
                title,
                Shape.TEXT,
                List.of(),
                cell -> cell.moment() != null && cell.moment().getYear() > 1900
                        ? new Span(cell.moment().toLocalDate(), cell.moment().toLocalDate(), null)
                        : Span.parse(cell.raw()).orElseThrow(() -> no("imports.notSpan", cell)));
    }

    public static Column<BigDecimal> decimal(String title) {
        return new Column<>(title, Shape.NUMBER, List.of(), cell -> {
            var figures = figures(cell);
            if (!figures.matches("-?\\d{1,15}(\\.\\d{1,10})?")) {
                throw no("imports.notNumber", cell);
            }
            return new BigDecimal(figures);
        });
    }

    public static Column<Boolean> yesNo(String title) {
        return choice(title, YES_NO, List.of("是", "否"));
    }

    /** One of these words; several may mean the same. Their order is that of the list offered in the empty form. */
    public static <E> Column<E> oneOf(String title, Map<String, E> words) {
        return choice(title, words, List.copyOf(words.keySet()));
    }

    /**
     * One of the values, said as the pages say it.
     *
     * @param also other words that old ledgers have for them
     */
    public static <E extends Enum<E>> Column<E> oneOf(String title, Class<E> type, Map<String, E> also) {
        var words = new LinkedHashMap<String, E>();
        for (var value : type.getEnumConstants()) {
            words.put(Text.text(value), value);
        }
        var offered = List.copyOf(words.keySet());
        words.putAll(also);
        return choice(title, words, offered);
    }

    public static <E extends Enum<E>> Column<E> oneOf(String title, Class<E> type) {
        return oneOf(title, type, Map.of());
    }

    private static <E> Column<E> choice(String title, Map<String, E> words, List<String> offered) {
        var meanings = words.entrySet().stream()
                .collect(Collectors.toMap(word -> Tidy.title(word.getKey()), Map.Entry::getValue, (one, two) -> one));
        var column = new Column<E>(title, Shape.TEXT, offered, cell -> {
            var meaning = meanings.get(Tidy.title(cell.raw()));
            if (meaning == null) {
                throw no("imports.notAmong", cell, String.join("、", offered));
            }
            return meaning;
        });
        column.example = offered.isEmpty() ? "" : offered.get(0);
        return column;
    }

    /** The same column, read on into a value of the room; {@code onward} refuses what it cannot take. */
    public <U> Column<U> map(Function<? super T, ? extends U> onward) {
        var column = new Column<U>(title, shape, choices, cell -> onward.apply(reading.apply(cell)));
        column.otherTitles = otherTitles;
        column.required = required;
        column.once = once;
        column.secret = secret;
        column.continued = continued;
        column.example = example;
        column.explanation = explanation;
        column.field = field;
        return column;
    }

    /** May be left blank. */
    public Column<T> optional() {
        required = false;
        return this;
    }

    /** Other titles under which registers have it. */
    public Column<T> alsoCalled(String... titles) {
        otherTitles = List.of(titles);
        return this;
    }

    public Column<T> example(String example) {
        this.example = example;
        return this;
    }

    /** One sentence for the person who fills it in. */
    public Column<T> explained(String explanation) {
        this.explanation = explanation;
        return this;
    }

    /** The field of the request it becomes, so that a refusal which names the field points at this column. */
    public Column<T> field(String field) {
        this.field = field;
        return this;
    }

    /** No two rows of a sheet may have the same. */
    public Column<T> once() {
        once = true;
        return this;
    }

    /** ID numbers and phones: the batch keeps them masked. */
    public Column<T> secret() {
        secret = true;
        return this;
    }

    /** Where cells are merged downwards, what the first says holds for all. */
    public Column<T> continued() {
        continued = true;
        return this;
    }

    public String title() {
        return title;
    }

    public List<String> otherTitles() {
        return otherTitles;
    }

    public boolean isRequired() {
        return required;
    }

    /** The words it takes, or none when it takes more than a few. */
    public List<String> choices() {
        return choices;
    }

    public String example() {
        return example;
    }

    public String explanation() {
        return explanation;
    }

    Shape shape() {
        return shape;
    }

    boolean isOnce() {
        return once;
    }

    boolean isSecret() {
        return secret;
    }

    boolean isContinued() {
        return continued;
    }

    boolean isCalled(String title) {
        return Tidy.title(this.title).equals(title)
                || otherTitles.stream().anyMatch(other -> Tidy.title(other).equals(title));
    }

    boolean isField(@Nullable String field) {
        return field != null && (field.equals(this.field) || field.equals(title));
    }

    /** The value, or a refusal that says what is wrong with the cell. */
    T read(Cell cell) {
        return switch (cell.kind()) {
            case ERROR -> throw no("imports.formulaError", cell);
            case UNCALCULATED -> throw no("imports.uncalculated", cell);
            default -> Objects.requireNonNull(reading.apply(cell));
        };
    }

    private static String whole(Cell cell) {
        if (cell.hasLostDigits()) {
            throw no("imports.lostDigits", cell);
        }
        return cell.raw();
    }

    private static String figures(Cell cell) {
        return Tidy.code(cell.raw()).replaceAll("[,，¥￥+]", "");
    }

    /** The number 1960.1 may have been typed as 1960.10: which month it was, nobody can tell. */
    private static YearMonth monthOf(Cell cell) {
        if (cell.moment() != null) {
            return YearMonth.from(cell.moment());
        }
        if (cell.kind() == Cell.Kind.NUMBER && cell.raw().matches("\\d{4}\\.1")) {
            throw no("imports.unclearMonth", cell);
        }
        return MonthsAndHours.month(cell.raw()).orElseThrow(() -> no("imports.notMonth", cell));
    }

    private static Refusal no(String key, Cell cell, Object... more) {
        var values = new Object[more.length + 1];
        values[0] = Problem.shortened(cell.raw());
        System.arraycopy(more, 0, values, 1, more.length);
        return new Refusal(List.of(Reason.of(key, values)));
    }

    @Override
    public String toString() {
        return title;
    }
}
