package xiangyi.reports;

import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;
import xiangyi.shared.UseCases;

/** Signs reports: text, figures and their rows stay as they were, whatever is put right later. */
@UseCases
public class SignedReports {

    static final JsonMapper JSON = new JsonMapper();

    private final Reports reports;
    private final JdbcClient jdbc;
    private final Workdays workdays;

    SignedReports(Reports reports, JdbcClient jdbc, Workdays workdays) {
        this.reports = reports;
        this.jdbc = jdbc;
        this.workdays = workdays;
    }

    public SignedId sign(Actor actor, SignRequest request) {
        actor.require(ReportRight.SIGN, request.area());
        if (request.on().isAfter(workdays.today())) {
            throw new Refusal(java.util.List.of(Reason.of("reports.sign.future").at("on")));
        }
        var text = reports.written(actor, request.area(), request.period()).withoutEmpty();
        jdbc.sql("""
                        insert into reports.signed (id, area, from_on, until_on, number, title, signed_on, signatory,
                            report, recorded_at, recorded_by, recorded_name)
                        select :id, :area, :from, :until, coalesce(max(number), 0) + 1, :title, :on, :signatory,
                               cast(:report as jsonb), :at, :by, :name
                          from reports.signed
                         where area = :area and from_on = :from and until_on = :until
                        on conflict (id) do nothing
                        """)
                .param("id", request.id().value())
                .param("area", request.area().code())
                .param("from", request.from())
                .param("until", request.until())
                .param("title", text.title().replace("\n", ""))
                .param("on", request.on())
                .param("signatory", request.signatory().strip())
                .param("report", JSON.writeValueAsString(text))
                .param("at", Timestamp.from(workdays.now()))
                .param("by", actor.account().value())
                .param("name", actor.name())
                .update();
        return request.id();
    }
}
