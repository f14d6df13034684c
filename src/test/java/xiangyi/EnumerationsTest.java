package xiangyi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.relational.core.mapping.RelationalMappingContext;
import org.springframework.data.relational.core.mapping.RelationalPersistentEntity;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.data.util.ParsingUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.activities.Attended;
import xiangyi.activities.CounterUnit;
import xiangyi.activities.PartnerRole;
import xiangyi.activities.SignedBy;
import xiangyi.activities.Verdict;
import xiangyi.appraisals.StageKind;
import xiangyi.departments.DepartmentKind;
import xiangyi.funds.PayStatus;
import xiangyi.funds.Purpose;
import xiangyi.petitions.LineAct;
import xiangyi.referrals.EntryKind;
import xiangyi.referrals.ReferralStatus;
import xiangyi.referrals.ResultClass;
import xiangyi.referrals.Satisfaction;
import xiangyi.registers.Register;
import xiangyi.reports.EditPlace;
import xiangyi.roster.EndReason;
import xiangyi.roster.PostKind;
import xiangyi.sessions.AttendanceStatus;
import xiangyi.shared.Access;
import xiangyi.shared.Exactness;
import xiangyi.shared.IdNumber.Sex;
import xiangyi.shared.Recorded.Status;
import xiangyi.shared.Role;
import xiangyi.suggestions.SuggestionStage;

/** A column that holds the constants of an enum takes these and no other word: aggregates and registers say themselves which. */
@HouseTest
class EnumerationsTest {

    /** Columns that are written by hand, which no aggregate and no register knows. */
    static final Map<String, Class<?>> BY_HAND = Map.ofEntries(
            Map.entry("accounts.capacity.role", Role.class),
            Map.entry("activities.counter.exactness", Exactness.class),
            Map.entry("activities.counter.unit", CounterUnit.class),
            Map.entry("activities.finding.standing", ReferralStatus.class),
            Map.entry("activities.participant.attended", Attended.class),
            Map.entry("activities.participant.how", SignedBy.class),
            Map.entry("activities.partner.people_exactness", Exactness.class),
            Map.entry("activities.partner.role", PartnerRole.class),
            Map.entry("activities.verdict.verdict", Verdict.class),
            Map.entry("appraisals.stage.interviews_exactness", Exactness.class),
            Map.entry("appraisals.stage.kind", StageKind.class),
            Map.entry("appraisals.stage.surveyed_exactness", Exactness.class),
            Map.entry("appraisals.stage.verdict", Verdict.class),
            Map.entry("audit.entry.role", Role.class),
            Map.entry("departments.department.kind", DepartmentKind.class),
            Map.entry("departments.department.status", Status.class),
            Map.entry("files.file.access", Access.class),
            Map.entry("funds.line.status", Status.class),
            Map.entry("funds.spending.exactness", Exactness.class),
            Map.entry("funds.spending.purpose", Purpose.class),
            Map.entry("funds.spending.status", Status.class),
            Map.entry("funds.pay_list.status", PayStatus.class),
            Map.entry("petitions.step.act", LineAct.class),
            Map.entry("referrals.entry.attitude", Satisfaction.class),
            Map.entry("referrals.entry.kind", EntryKind.class),
            Map.entry("referrals.entry.result", ResultClass.class),
            Map.entry("referrals.entry.satisfaction", Satisfaction.class),
            Map.entry("reports.edit.place", EditPlace.class),
            Map.entry("roster.deputy_group.status", Status.class),
            Map.entry("roster.establishment.kind", PostKind.class),
            Map.entry("roster.mandate.end_reason", EndReason.class),
            Map.entry("roster.mandate.status", Status.class),
            Map.entry("roster.membership.status", Status.class),
            Map.entry("roster.person.sex", Sex.class),
            Map.entry("roster.post.kind", PostKind.class),
            Map.entry("roster.post.status", Status.class),
            Map.entry("roster.task.status", Status.class),
            Map.entry("roster.term.status", Status.class),
            Map.entry("sessions.attendance.status", AttendanceStatus.class),
            Map.entry("suggestions.suggestion.stage", SuggestionStage.class));

    /** Columns that have the name of an enum's field in their room, and hold something else. */
    static final Set<String> OF_OTHER_WORDS = Set.of(
            "activities.finding.unit",
            "activities.participant.answer",
            "imports.batch_row.kind",
            "imports.mapping.shape",
            "roster.post.end_reason");

    private static final Pattern WORD = Pattern.compile("'(\\w+)'::text");

    @Autowired
    RelationalMappingContext aggregates;

    @Autowired
    java.util.List<Register<?>> registers;

    @Autowired
    JdbcClient jdbc;

    private record Check(String column, String said) {}

    @Test
    void takeNoOtherWord() {
        var wanted = new TreeMap<String, Set<String>>();
        columns().forEach((column, type) -> wanted.put(column, constants(type)));
        var checked = new TreeMap<String, Set<String>>();
        checks().forEach((column, words) -> checked.put(column, words));
        assertThat(checked).isEqualTo(wanted);
    }

    /** Whoever adds a table by hand finds here that a column of it was forgotten. */
    @Test
    void noneIsForgotten() {
        var known = columns().keySet();
        var names = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("xiangyi").stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEnum()
                                && !field.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC))
                        .map(field -> field.getOwner().getPackageName().split("\\.")[1] + "." + column(field.getName()))
                        .collect(Collectors.toSet());
        assertThat(jdbc.sql("""
                        select table_schema || '.' || table_name || '.' || column_name
                          from information_schema.columns join information_schema.tables using (table_schema, table_name)
                         where data_type = 'text' and table_type = 'BASE TABLE'
                        """).query(String.class).list())
                .filteredOn(column -> names.contains(column.replaceFirst("\\.\\w+", ""))
                        && !known.contains(column)
                        && !OF_OTHER_WORDS.contains(column))
                .isEmpty();
    }

    private TreeMap<String, Class<?>> columns() {
        var columns = new TreeMap<>(BY_HAND);
        for (var entity : aggregates.getPersistentEntities()) {
            if (entity.getType().isAnnotationPresent(Table.class)) {
                add(columns, entity.getQualifiedTableName().toString().replace("\"", ""), "", entity);
            }
        }
        for (var register : registers) {
            var plan = register.plan();
            columns.put(plan.table() + ".status", Status.class);
            plan.components().stream()
                    .filter(component -> plan.typeOf(component).isEnum())
                    .forEach(component -> columns.put(plan.table() + "." + column(component), plan.typeOf(component)));
        }
        return columns;
    }

    private void add(Map<String, Class<?>> columns, String table, String prefix, RelationalPersistentEntity<?> entity) {
        for (var property : entity) {
            if (property.isEmbedded()) {
                add(
                        columns,
                        table,
                        prefix + property.getEmbeddedPrefix(),
                        aggregates.getRequiredPersistentEntity(property.getActualType()));
            } else if (property.getActualType().isEnum()) {
                columns.put(table + "." + prefix + property.getColumnName().getReference(), property.getActualType());
            }
        }
    }

    /** The words of each column that has a list of them. */
    private Map<String, Set<String>> checks() {
        return jdbc.sql("""
                        select n.nspname || '.' || c.relname || '.' || a.attname as column, pg_get_constraintdef(k.oid) as said
                          from pg_constraint k
                          join pg_class c on c.oid = k.conrelid
                          join pg_namespace n on n.oid = c.relnamespace
                          join pg_attribute a on a.attrelid = c.oid and k.conkey = array[a.attnum]
                         where k.contype = 'c' and pg_get_constraintdef(k.oid) ~ '^CHECK \\(\\(\\w+ = ANY \\(ARRAY\\[''\\w+''::text'
                        """).query(Check.class).list().stream()
                .collect(Collectors.toMap(
                        Check::column,
                        check -> WORD.matcher(check.said())
                                .results()
                                .map((MatchResult word) -> word.group(1))
                                .collect(Collectors.toCollection(TreeSet::new))));
    }

    private static Set<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String column(String name) {
        return ParsingUtils.reconcatenateCamelCase(name, "_");
    }
}
