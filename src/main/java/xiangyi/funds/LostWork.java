package xiangyi.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.roster.DeputyFilter;
import xiangyi.roster.DeputyQueries;
import xiangyi.shared.Area;
import xiangyi.shared.PersonId;
import xiangyi.shared.Scope;

/** Brings together who came, whose pay runs on, what was paid already and the rate of the place. */
@Component
class LostWork {

    private final Occasions occasions;
    private final DeputyQueries deputies;
    private final PayQueries queries;
    private final PayRates rates;

    LostWork(Occasions occasions, DeputyQueries deputies, PayQueries queries, PayRates rates) {
        this.occasions = occasions;
        this.deputies = deputies;
        this.queries = queries;
        this.rates = rates;
    }

    /** @param fixed the rate where a list names one; the local setting of each day otherwise */
    Reckoning.Result reckon(Scope scope, Area area, Days span, @Nullable BigDecimal fixed) {
        var registers = new HashMap<LocalDate, Map<PersonId, Standing>>();
        var reckoning = new Reckoning(
                (person, day) -> Optional.ofNullable(registers
                        .computeIfAbsent(day, on -> register(scope, area, on))
                        .get(person)),
                queries.paid(scope, area, span),
                day -> fixed != null
                        ? fixed
                        : new BigDecimal(rates.on(area, day).value()));
        return reckoning.of(occasions.presences(scope, area, span));
    }

    private Map<PersonId, Standing> register(Scope scope, Area area, LocalDate on) {
        var register = new HashMap<PersonId, Standing>();
        deputies.all(scope, new DeputyFilter(null, null, null, on, area.code(), 1), on)
                .forEach(row -> register.put(
                        row.person(),
                        new Standing(row.village() == null ? row.constituency() : row.village(), row.fixedPay())));
        return register;
    }
}
