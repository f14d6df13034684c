package xiangyi.departments;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.imports.Batch;
import xiangyi.imports.Column;
import xiangyi.imports.Row;
import xiangyi.imports.Sheet;
import xiangyi.shared.Actor;
import xiangyi.shared.DepartmentId;

/** 承办单位: one row a unit. */
@Component
class DepartmentSheet implements Sheet<DepartmentSheet.Line> {

    private static final Column<String> NAME = Column.text("名称")
            .alsoCalled("单位名称", "承办单位")
            .field("name")
            .once()
            .example("农业服务中心")
            .explained("单位的全称，以后交办时写的要和这里一样。");
    private static final Column<DepartmentKind> KIND =
            Column.oneOf("性质", DepartmentKind.class).alsoCalled("类别").explained("从给出的几项里选。");
    private static final Column<String> LEADER =
            Column.name("负责人").alsoCalled("分管领导").optional().field("leader").explained("单位的负责人，交办单上会写。");
    private static final Column<String> OFFICER =
            Column.name("经办人").alsoCalled("联系人").optional().field("officer").explained("平时联系的人。");
    private static final Column<String> PHONE = Column.code("电话")
            .alsoCalled("联系电话")
            .optional()
            .secret()
            .field("phone")
            .explained("经办人的电话，加密保存。");
    private static final Column<Boolean> COUNTY =
            Column.yesNo("县级单位").alsoCalled("是否县级").optional().explained("县级单位为全县各乡镇共用，只有县人大办能录。");

    private final Departments departments;

    DepartmentSheet(Departments departments) {
        this.departments = departments;
    }

    /** A unit as a row tells it. Prints itself without the phone. */
    record Line(
            String name,
            DepartmentKind kind,
            @Nullable String leader,
            @Nullable String officer,
            @Nullable String phone,
            boolean ofCounty) {
        @Override
        public String toString() {
            return name;
        }
    }

    @Override
    public String name() {
        return "承办单位";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(NAME, KIND, LEADER, OFFICER, PHONE, COUNTY);
    }

    @Override
    public Line read(Row row) {
        return new Line(
                row.get(NAME),
                row.get(KIND),
                row.orNull(LEADER),
                row.orNull(OFFICER),
                row.orNull(PHONE),
                row.find(COUNTY).orElse(false));
    }

    @Override
    public void write(Actor actor, Line line, Batch batch) {
        var id = DepartmentId.next();
        departments.add(
                actor,
                id,
                new DepartmentRequest(
                        line.ofCounty() ? batch.area().county() : batch.area(),
                        line.name(),
                        line.kind(),
                        line.leader(),
                        line.officer(),
                        line.phone(),
                        false,
                        0));
        batch.made("department", id);
    }

    @Override
    public void undo(Actor actor, String kind, UUID made) {
        departments.takeOut(actor, new DepartmentId(made));
    }
}
