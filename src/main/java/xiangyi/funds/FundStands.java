package xiangyi.funds;

import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.sessions.SessionId;
import xiangyi.shared.PersonId;
import xiangyi.shared.Stands;

/** Whoever was paid stays on file, and so does the session that money was paid for. */
@Component
class FundStands implements Stands {

    @Override
    public List<On> on() {
        return List.of(
                On.a(PersonId.class, "funds.payment where person = :key"),
                On.a(SessionId.class, """
                                (select path from funds.pay_day join funds.pay_list on pay_list.id = pay_day.list
                                  where status in ('APPROVED', 'PAID')
                                 union all
                                 select occasion from funds.spending where status = 'STANDING') spent
                                 where path = '/sessions/' || :key
                                """).saying("funds.standOnSession"));
    }
}
