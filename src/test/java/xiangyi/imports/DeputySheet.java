package xiangyi.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Actor;
import xiangyi.shared.Identifier;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;

/** A small register as a room would hand it in; what it writes it keeps in a list, or in a table when it is told to. */
class DeputySheet implements Sheet<DeputySheet.Line> {

    record Line(
            String name,
            String sex,
            LocalDate bornOn,
            String constituency,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable Boolean member,
            @Nullable Integer terms) {}

    record DeputyId(UUID value) implements Identifier {}

    static final Column<String> NAME = Column.name("姓名").example("张三").explained("与身份证一致。");
    static final Column<String> SEX = Column.oneOf("性别", Map.of("男", "M", "女", "F"));
    static final Column<LocalDate> BORN =
            Column.date("出生日期").alsoCalled("出生年月日").example("1970-05-01");
    static final Column<String> CONSTITUENCY =
            Column.text("选区").alsoCalled("所在选区").continued();
    static final Column<String> ID =
            Column.code("身份证号").alsoCalled("身份证号码").optional().secret().once();
    static final Column<String> PHONE =
            Column.code("电话").alsoCalled("联系电话", "手机").optional().secret().field("phone");
    static final Column<Boolean> MEMBER = Column.yesNo("是否党员").optional();
    static final Column<Integer> TERMS = Column.integer("连任届数").optional();

    final List<Line> written = new ArrayList<>();
    Writing writing = (line, batch) -> written.add(line);
    Undoing undoing = id -> {};

    interface Writing {
        void write(Line line, Batch batch);
    }

    interface Undoing {
        void undo(UUID id);
    }

    @Override
    public String name() {
        return "代表名册";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(NAME, SEX, BORN, CONSTITUENCY, ID, PHONE, MEMBER, TERMS);
    }

    @Override
    public Line read(Row row) {
        if (row.get(BORN).getYear() > 2010) {
            row.refuse(BORN, Reason.of("test.tooYoung"));
        }
        return new Line(
                row.get(NAME),
                row.get(SEX),
                row.get(BORN),
                row.get(CONSTITUENCY),
                row.orNull(ID),
                row.orNull(PHONE),
                row.orNull(MEMBER),
                row.orNull(TERMS));
    }

    @Override
    public Optional<Object> key(Line line) {
        return Optional.of(List.of(line.name(), line.bornOn()));
    }

    @Override
    public void write(Actor actor, Line line, Batch batch) {
        if (line.phone() != null && line.phone().startsWith("999")) {
            throw new Refusal(List.of(Reason.of("test.badPhone").at("phone")));
        }
        writing.write(line, batch);
    }

    @Override
    public void undo(Actor actor, String kind, UUID made) {
        undoing.undo(made);
    }
}
