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
import org.jspecify.annotations.Nullable;
import xiangyi.calendar.Span;
import xiangyi.shared.Count;
import xiangyi.shared.Normal;
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

    private final String title;
    private final Shape shape;
    private final List<String> choices;
    private final Function<SheetCell, T> reading;
    private List<String> otherTitles = List.of();
    private boolean required = true;
    private boolean once;
    private boolean secret;
    private boolean continued;
    private boolean ofDays;
    private boolean counted;
    private String example = "";
    private String explanation = "";
    private @Nullable String field;

    private Column(String title, Shape shape, List<String> choices, Function<SheetCell, T> reading) {
        this.title = title;
        this.shape = shape;
        this.choices = choices;
        this.reading = reading;
    }

    /** A line of text; full-width figures and blanks become plain ones. */
    public static Column<String> text(String title) {
        return new Column<>(title, Shape.TEXT, List.of(), Reading::text);
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
        return new Column<>(title, Shape.TEXT, List.of(), Reading::code);
    }

    public static Column<LocalDate> date(String title) {
        var column = new Column<>(title, Shape.DATE, List.of(), Reading::date);
        column.ofDays = true;
        return column;
    }

    public static Column<YearMonth> month(String title) {
        return new Column<>(title, Shape.TEXT, List.of(), Reading::month);
    }

    public static Column<LocalTime> time(String title) {
        return new Column<>(title, Shape.TEXT, List.of(), Reading::time);
    }

    public static Column<Integer> integer(String title) {
        return new Column<>(title, Shape.NUMBER, List.of(), Reading::integer);
    }

    /** A number as staff write it: 12, 1000余, 近1万. */
    public static Column<Count> count(String title) {
        var column = new Column<>(title, Shape.TEXT, List.of(), Reading::count);
        column.counted = true;
        return column;
    }

    /** A day, or when it is known only roughly: 2014年9月下旬. */
    public static Column<Span> span(String title) {
        var column = new Column<>(title, Shape.TEXT, List.of(), Reading::span);
        column.ofDays = true;
        return column;
    }

    public static Column<BigDecimal> decimal(String title) {
        return new Column<>(title, Shape.NUMBER, List.of(), Reading::decimal);
    }

    public static Column<Boolean> yesNo(String title) {
        return choice(title, Reading.YES_NO, List.of("是", "否"));
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

    /** The same; the other words stand in messages/ behind those of the pages, as {@code room.Type.CONSTANT.also}. */
    public static <E extends Enum<E>> Column<E> oneOf(String title, Class<E> type) {
        var also = new LinkedHashMap<String, E>();
        for (var value : type.getEnumConstants()) {
            Text.words(Text.key(value) + ".also").forEach(word -> also.put(word, value));
        }
        return oneOf(title, type, also);
    }

    private static <E> Column<E> choice(String title, Map<String, E> words, List<String> offered) {
        var column = new Column<E>(title, Shape.TEXT, offered, Reading.among(words, offered));
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
        column.ofDays = ofDays;
        column.counted = counted;
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

    /** Days, which a list of a year may write without their year. */
    boolean isOfDays() {
        return ofDays;
    }

    /** Numbers, and what no two rows share: cells merged downwards hold once. */
    boolean isCounted() {
        return counted || shape == Shape.NUMBER || once || secret;
    }

    /** Whether the cell has nothing for it: an amount or a day is no word, and where words are, 无 is one. */
    boolean isBlank(SheetCell cell) {
        return cell.isBlank() || ((ofDays || counted || shape != Shape.TEXT) && cell.isNone());
    }

    boolean isCalled(String title) {
        return Tidy.title(this.title).equals(title)
                || otherTitles.stream().anyMatch(other -> Tidy.title(other).equals(title));
    }

    boolean isField(@Nullable String field) {
        return field != null && (field.equals(this.field) || field.equals(title));
    }

    /** The value, or a refusal that says what is wrong with the cell. */
    T read(SheetCell cell) {
        return switch (cell.kind()) {
            case ERROR -> throw Reading.no("imports.formulaError", cell);
            case UNCALCULATED -> throw Reading.no("imports.uncalculated", cell);
            default -> Objects.requireNonNull(reading.apply(cell));
        };
    }

    @Override
    public String toString() {
        return title;
    }
}
