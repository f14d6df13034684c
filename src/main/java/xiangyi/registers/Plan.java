package xiangyi.registers;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.util.ReflectionUtils;
import xiangyi.calendar.Span;
import xiangyi.shared.Right;
import xiangyi.shared.Text;

/**
 * Where a register lies, who may, and what its words are for. Declared once, as a constant of its register. Every name is that
 * of a component of the record; one that is none stops the program when it starts.
 */
public final class Plan<W extends Record> {

    private static final List<String> TAKEN =
            List.of("id", "version", "area", "status", "words", "recordedAt", "recordedBy", "reason", "q", "page");

    private final String table;
    private final Class<W> type;
    private final String path;
    private final Right read;
    private final Right write;
    private String list;
    private String name = "";
    private String day = "";
    private String until = "";
    private String roughly = "";
    private List<String> lists = List.of();
    private List<String> narrows = List.of();
    private List<String> finds = List.of();
    private List<String> sums = List.of();
    private List<String> sameRow = List.of();
    private String opens = "";
    private String awaits = "";
    private String act = "";
    private String rail = "";
    private int place;
    private int order;

    private Plan(String table, Class<W> type, String path, Right read, Right write) {
        this.table = table;
        this.type = type;
        this.path = path;
        this.list = path;
        this.read = read;
        this.write = write;
        for (var component : type.getRecordComponents()) {
            if (TAKEN.contains(component.getName())) {
                throw new IllegalArgumentException(component.getName() + " is the register's own, in " + table);
            }
        }
    }

    /** @param table with its schema, which is the room's name; also the key of the register's title in messages/ */
    public static <W extends Record> Plan<W> of(String table, Class<W> type, String path, Right read, Right write) {
        return new Plan<>(table, type, path, read, write);
    }

    /** What an entry is called by. */
    public Plan<W> called(String component) {
        name = component(component).getName();
        return this;
    }

    /** The day by which the newest comes first. */
    public Plan<W> on(String component) {
        day = component(component).getName();
        return this;
    }

    /** The first day of several by which the newest comes first, the last of them, and the words for them where they are known roughly. */
    public Plan<W> during(String from, String until, String roughly) {
        this.until = component(until).getName();
        this.roughly = component(roughly).getName();
        return on(from);
    }

    /** Where its list is, if not at the address that its entries stand below. */
    public Plan<W> listedAt(String list) {
        this.list = list;
        return this;
    }

    /** What a list shows beside the name, in this order. */
    public Plan<W> lists(String... components) {
        lists = known(components);
        return this;
    }

    /** What a list can be narrowed by: a day by its year, a year and words of ours by themselves. */
    public Plan<W> narrows(String... components) {
        narrows = known(components);
        return this;
    }

    /** The day or the year by which the list opens with this year's. */
    public Plan<W> opens(String component) {
        opens = component(component).getName();
        return this;
    }

    /** What an entry waits for as long as it is blank, and the page below its own where that comes: .open, .done, .complete. */
    public Plan<W> awaits(String component, String act) {
        awaits = component(component).getName();
        this.act = act;
        return this;
    }

    /** What the search looks into. */
    public Plan<W> finds(String... components) {
        finds = known(components);
        return this;
    }

    /** Numbers that a list adds up. */
    public Plan<W> sums(String... components) {
        sums = known(components);
        return this;
    }

    /** What no two rows of an import may share, nor a row and an entry that stands. */
    public Plan<W> sameRow(String... components) {
        sameRow = known(components);
        return this;
    }

    /** The entry of the rail that it stands under, and its place beside others there. */
    public Plan<W> under(String rail, int place) {
        this.rail = rail;
        this.place = place;
        return this;
    }

    /** Its place among the sheets of the ledger and in the search; without one it is no sheet. */
    public Plan<W> order(int order) {
        this.order = order;
        return this;
    }

    public String table() {
        return table;
    }

    public Class<W> type() {
        return type;
    }

    public String path() {
        return path;
    }

    public String list() {
        return list;
    }

    public Right read() {
        return read;
    }

    public Right write() {
        return write;
    }

    public List<String> lists() {
        return lists;
    }

    public List<String> narrows() {
        return narrows;
    }

    public List<String> sums() {
        return sums;
    }

    public String opens() {
        return opens;
    }

    public boolean isAwaited(String component) {
        return component.equals(awaits);
    }

    /** Whether it still waits for something. */
    public boolean isOpen(W words) {
        return !awaits.isEmpty() && value(words, awaits) == null;
    }

    /** How an entry stands that waits for something, or did: in the register's words, else what was filled in. */
    public String standing(W words) {
        var key = table + (isOpen(words) ? ".open" : ".done");
        return awaits.isEmpty() ? "" : Text.has(key) ? Text.text(key) : Shown.text(value(words, awaits));
    }

    public String act() {
        return act;
    }

    public String name() {
        return name;
    }

    public String rail() {
        return rail;
    }

    public int place() {
        return place;
    }

    public int order() {
        return order;
    }

    /** What an entry is called. */
    public String title(W words) {
        return String.valueOf(value(words, name));
    }

    public List<String> components() {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    public Class<?> typeOf(String component) {
        return component(component).getType();
    }

    public boolean isDay(String component) {
        return typeOf(component) == LocalDate.class;
    }

    /** A number that is a year, by its name. */
    public boolean isYear(String component) {
        return typeOf(component) == Integer.class && component.equals("year");
    }

    public @Nullable Object value(W words, String component) {
        var accessor = component(component).getAccessor();
        ReflectionUtils.makeAccessible(accessor);
        return ReflectionUtils.invokeMethod(accessor, words);
    }

    /** As people read it: the days from first to last are said together. */
    public String text(W words, String component) {
        var value = value(words, component);
        if (!isSpan(component) || value == null) {
            return Shown.text(value);
        }
        var last = value(words, until);
        return new Span((LocalDate) value, (LocalDate) (last == null ? value : last), (String) value(words, roughly))
                .words();
    }

    /** The same days as the words of an entry. */
    Map<String, @Nullable Object> said(Span span) {
        var said = new HashMap<String, @Nullable Object>();
        said.put(day, span.from());
        said.put(until, span.isOneDay() ? null : span.until());
        said.put(roughly, span.saidAs());
        return said;
    }

    /** Whether there are several days, which one column holds. */
    public boolean isSpan(String component) {
        return component.equals(day) && !until.isEmpty();
    }

    /** What people read: all components, but for those that the first day says with it. */
    public List<String> shown() {
        return components().stream()
                .filter(component -> !component.equals(until) && !component.equals(roughly))
                .toList();
    }

    public String day() {
        return day;
    }

    public List<String> finds() {
        return finds;
    }

    List<String> sameRow() {
        return sameRow;
    }

    RecordComponent component(String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no " + name));
    }

    static String column(String component) {
        return JdbcUtils.convertPropertyNameToUnderscoreName(component);
    }

    private List<String> known(String... components) {
        return Arrays.stream(components).map(name -> component(name).getName()).toList();
    }
}
