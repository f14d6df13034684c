package xiangyi.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.shared.AccountId;
import xiangyi.shared.Area;
import xiangyi.shared.DepartmentId;
import xiangyi.shared.NotFound;
import xiangyi.shared.PersonId;
import xiangyi.shared.Role;
import xiangyi.shared.Scope;
import xiangyi.shared.Seen;

/** What people look up about accounts. */
@Component
public class AccountQueries {

    private static final String ROWS = """
            select account.id, account.name, account.sign_in, account.retired_on,
                   capacity.role, capacity.area
              from accounts.account
              join accounts.capacity on capacity.account = account.id
             where {within capacity}
            """;

    private final Seen seen;

    AccountQueries(Seen seen) {
        this.seen = seen;
    }

    public List<AccountRow> list(Scope scope) {
        return list(scope, null);
    }

    /** The accounts of a scope, or of one place in it. */
    public List<AccountRow> list(Scope scope, @Nullable Area place) {
        return seen.sql(scope, ROWS + """
                           and (:place::text is null or capacity.area = :place)
                         order by capacity.area, capacity.role, account.name
                        """)
                .param("place", place == null ? null : place.code())
                .query(AccountRow.class)
                .list();
    }

    public AccountRow get(Scope scope, AccountId id) {
        return seen.sql(scope, ROWS + " and account.id = :id order by capacity.role limit 1")
                .param("id", id.value())
                .query(AccountRow.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** The accounts of a person, whatever they hold them for. */
    public List<AccountRow> ofPerson(Scope scope, PersonId person) {
        return seen.sql(scope, ROWS + " and capacity.person = :person order by account.name")
                .param("person", person.value())
                .query(AccountRow.class)
                .list();
    }

    /** The accounts of those who speak for a unit. */
    public List<AccountRow> ofUnit(Scope scope, DepartmentId unit) {
        return seen.sql(scope, ROWS + " and capacity.unit = :unit order by account.name")
                .param("unit", unit.value())
                .query(AccountRow.class)
                .list();
    }

    /** What somebody may choose to act as, as far as it lies within the scope. */
    public List<Held> capacities(Scope scope, AccountId id) {
        return seen.sql(scope, """
                        select id, role, area
                          from accounts.capacity
                         where account = :id and {within}
                         order by role, area
                        """).param("id", id.value()).query(Held.class).list();
    }

    /** One capacity of an account. */
    public record Held(CapacityId id, Role role, Area area) {}

    boolean holds(AccountId id, OpenAccount asked) {
        return seen.books("""
                        select exists (select from accounts.capacity
                                        where account = :id and role = :role and area = :area
                                          and unit is not distinct from :unit::uuid
                                          and person is not distinct from :person::uuid)
                        """)
                .param("id", id.value())
                .param("role", asked.role().name())
                .param("area", asked.area().code())
                .param("unit", asked.unit() == null ? null : asked.unit().value())
                .param("person", asked.person() == null ? null : asked.person().value())
                .query(Boolean.class)
                .single();
    }

    /** Whether every capacity of the account lies within the scope: nobody manages an account that reaches further. */
    boolean isWithin(Scope scope, AccountId id) {
        return seen.sql(scope, """
                        select count(*) > 0 and bool_and({within})
                          from accounts.capacity
                         where account = :id
                        """).param("id", id.value()).query(Boolean.class).single();
    }
}
