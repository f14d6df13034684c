package xiangyi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.HouseTest;

@HouseTest
class RecordMapperTest {

    @Autowired
    JdbcClient client;

    @Autowired
    JdbcTemplate jdbc;

    record All(
            @Nullable DepartmentId departmentId,
            @Nullable Area area,
            @Nullable Role role,
            @Nullable LocalDate heldOn,
            @Nullable LocalTime beginsAt,
            @Nullable Instant recordedAt,
            @Nullable Integer number,
            @Nullable BigDecimal yuan,
            @Nullable UUID id,
            @Nullable String name,
            boolean isNew,
            long rows) {}

    private static final String COLUMNS = """
            select 3 as number, 12.50 as yuan, 7::bigint as rows, true as is_new, '人大主席' as name,
                   '00000000-0000-0000-0000-00000000000a'::uuid as id, '990101201' as area,
                   '00000000-0000-0000-0000-00000000000b'::uuid as department_id, 'CLERK' as role,
                   date '2025-04-21' as held_on, time '08:30' as begins_at, timestamptz '2025-04-21 08:30+08' as recorded_at
            """;

    private static final String NOTHING = """
            select null::int as number, null::numeric as yuan, 0::bigint as rows, false as is_new, null::text as name,
                   null::uuid as id, null::text as area, null::uuid as department_id, null::text as role,
                   null::date as held_on, null::time as begins_at, null::timestamptz as recorded_at
            """;

    @Test
    void fillsOurTypesByTheNamesOfTheColumns() {
        assertThat(client.sql(COLUMNS).query(All.class).single())
                .isEqualTo(new All(
                        new DepartmentId(new UUID(0, 11)),
                        new Area("990101201"),
                        Role.CLERK,
                        LocalDate.of(2025, 4, 21),
                        LocalTime.of(8, 30),
                        Instant.parse("2025-04-21T00:30:00Z"),
                        3,
                        new BigDecimal("12.50"),
                        new UUID(0, 10),
                        "人大主席",
                        true,
                        7));
    }

    @Test
    void leavesEmptyWhatIsNull() {
        assertThat(client.sql(NOTHING).query(All.class).single())
                .isEqualTo(new All(null, null, null, null, null, null, null, null, null, null, false, 0));
    }

    /** It is quicker than Spring's, and must not be another. */
    @Test
    void fillsTheSameAsSpring() {
        var conversions = new DefaultConversionService();
        conversions.addConverterFactory(new Columns.UuidToIdentifier());
        conversions.addConverter(new Columns.CodeToArea());
        conversions.addConverter(new Columns.TimestampToInstant());
        var both = COLUMNS + " union all " + NOTHING;
        assertThat(client.sql(both).query(All.class).list())
                .isEqualTo(jdbc.query(both, new SimplePropertyRowMapper<>(All.class, conversions)));
    }

    @Test
    void saysWhichColumnIsMissing() {
        assertThatThrownBy(
                        () -> client.sql("select 1 as number").query(All.class).list())
                .hasMessageContaining("departmentId");
    }
}
