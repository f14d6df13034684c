package xiangyi.sessions.sheets;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Workdays;
import xiangyi.imports.Batch;
import xiangyi.imports.Column;
import xiangyi.imports.Row;
import xiangyi.imports.Sheet;
import xiangyi.sessions.SessionId;
import xiangyi.sessions.SessionKind;
import xiangyi.sessions.SessionName;
import xiangyi.sessions.SessionRequest;
import xiangyi.sessions.Sessions;
import xiangyi.shared.Actor;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;

/** 会议: one row each session of the congress or meeting of its presidium. */
@Component
class SessionSheet implements Sheet<SessionSheet.Line> {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private static final Column<SessionKind> KIND = Words.kind().field("kind");
    private static final Column<String> SESSION = Words.session().field("ordinal");
    private static final Column<LocalDate> OPENS = Column.date("开会日期")
            .alsoCalled("日期", "召开日期", "时间")
            .example("2025-04-21")
            .field("opensOn")
            .explained("正式开会的第一天，预备会议不算。");
    private static final Column<LocalDate> CLOSES =
            Column.date("闭会日期").optional().field("closesOn").explained("只开一天的空着。");
    private static final Column<Integer> MINUTES = Column.integer("会期（分钟）")
            .alsoCalled("会期", "时长（分钟）")
            .optional()
            .explained("实际开会的分钟数，6小时填360。")
            .field("minutes");
    private static final Column<String> PLACE =
            Column.text("地点").alsoCalled("会议地点").optional().field("place").explained("在哪里开的。");
    private static final Column<LocalDate> NOTICED =
            Column.date("通知日期").optional().field("noticedOn").explained("通知代表开会日期的那一天。");
    private static final Column<LocalDate> PAPERS = Column.date("材料送达日期")
            .alsoCalled("材料送达")
            .optional()
            .field("papersOn")
            .explained("材料全部送到代表手里的那一天。");
    private static final Column<LocalDate> DEADLINE =
            Column.date("议案截止日期").optional().field("motionsUntil").explained("主席团定的议案截止那一天。");
    private static final Column<LocalTime> DEADLINE_TIME =
            Column.time("议案截止时间").optional().field("motionsUntil").explained("截止到几点；只知道哪一天的空着。");
    private static final Column<Integer> EXPECTED = Column.integer("应到人数")
            .alsoCalled("应到")
            .optional()
            .explained("纸上写的应到人数；法定人数按名册上在任的算。")
            .field("expected");
    private static final Column<Integer> PRESENT = Column.integer("实到人数")
            .alsoCalled("实到", "出席人数")
            .optional()
            .field("present")
            .explained("开会时清点的人数，没有清点的空着。");
    private static final Column<Attended> ATTENDED = Column.text("出席情况")
            .alsoCalled("到会情况", "出席会议情况", "到会人数")
            .optional()
            .map(Attended::parse)
            .example("应到54人，实到53人")
            .explained("应到和实到写在一格的填这里，另外两格就空着。")
            .field("present");
    private static final Column<Boolean> HELD =
            Column.yesNo("是否已召开").optional().explained("不填就看日期：今天以前的算开过。").field("held");
    private static final Column<String> NOTE =
            Column.prose("备注").optional().field("note").explained("其他要记的，可以空着。");

    /** Both numbers, as many registers have them in one cell. */
    private record Attended(@Nullable Integer expected, int present) {

        private static final Pattern TYPED =
                Pattern.compile("(?:应[到出席]{1,3}\\D{0,6}(\\d{1,4})\\D{0,6})?实[到出席]{1,3}\\D{0,6}(\\d{1,4})\\D{0,6}");

        static Attended parse(String typed) {
            var both = TYPED.matcher(typed);
            if (!both.matches()) {
                throw new Refusal("sessions.import.notAttended", typed);
            }
            return new Attended(
                    both.group(1) == null ? null : Integer.valueOf(both.group(1)), Integer.parseInt(both.group(2)));
        }
    }

    /** A row, read. */
    record Line(
            SessionKind kind,
            SessionName name,
            LocalDate opensOn,
            @Nullable LocalDate closesOn,
            @Nullable Integer minutes,
            @Nullable String place,
            @Nullable LocalDate noticedOn,
            @Nullable LocalDate papersOn,
            @Nullable LocalDate deadline,
            @Nullable LocalTime deadlineTime,
            @Nullable Integer expected,
            @Nullable Integer present,
            @Nullable Boolean held,
            @Nullable String note) {}

    private final Sessions sessions;
    private final Workdays workdays;

    SessionSheet(Sessions sessions, Workdays workdays) {
        this.sessions = sessions;
        this.workdays = workdays;
    }

    @Override
    public String name() {
        return "会议";
    }

    @Override
    public List<String> otherNames() {
        return List.of("会议台账", "人代会台账", "会议情况");
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(
                KIND,
                SESSION,
                OPENS,
                CLOSES,
                MINUTES,
                PLACE,
                NOTICED,
                PAPERS,
                DEADLINE,
                DEADLINE_TIME,
                EXPECTED,
                PRESENT,
                ATTENDED,
                HELD,
                NOTE);
    }

    @Override
    public Line read(Row row) {
        var name = SessionName.parse(row.get(SESSION));
        if (name.isEmpty()) {
            row.refuse(SESSION, Reason.of("sessions.import.notName"));
        }
        var attended = row.find(ATTENDED);
        return new Line(
                row.find(KIND).orElse(row.get(SESSION).contains("主席团") ? SessionKind.PRESIDIUM : SessionKind.CONGRESS),
                name.orElseGet(() -> new SessionName(null, 1)),
                row.get(OPENS),
                row.orNull(CLOSES),
                row.orNull(MINUTES),
                row.orNull(PLACE),
                row.orNull(NOTICED),
                row.orNull(PAPERS),
                row.orNull(DEADLINE),
                row.orNull(DEADLINE_TIME),
                row.find(EXPECTED).or(() -> attended.map(Attended::expected)).orElse(null),
                row.find(PRESENT).or(() -> attended.map(Attended::present)).orElse(null),
                row.orNull(HELD),
                row.orNull(NOTE));
    }

    @Override
    public Optional<Object> key(Line line) {
        return Optional.of(List.of(line.kind(), line.opensOn(), line.name()));
    }

    @Override
    public void write(Actor actor, Line line, Batch batch) {
        var deadline = line.deadline();
        var id = sessions.record(
                actor,
                new SessionRequest(
                        SessionId.next(),
                        batch.area(),
                        line.kind(),
                        line.name().ordinal(),
                        line.opensOn(),
                        line.closesOn(),
                        line.minutes(),
                        line.place(),
                        line.noticedOn(),
                        line.papersOn(),
                        deadline == null
                                ? null
                                : deadline.atTime(Objects.requireNonNullElse(line.deadlineTime(), END_OF_DAY)),
                        line.held() != null ? line.held() : !line.opensOn().isAfter(workdays.today()),
                        line.expected(),
                        line.present(),
                        line.note(),
                        0));
        batch.made("session", id);
    }

    @Override
    public void undo(Actor actor, String kind, UUID made) {
        sessions.takeBack(actor, new SessionId(made), "撤回导入");
    }
}
