package xiangyi.roster;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.IdNumber;
import xiangyi.shared.Normal;
import xiangyi.shared.Reason;
import xiangyi.shared.Sealed;
import xiangyi.shared.Seals;

/**
 * Who somebody is by the ID number (GB 11643): sex and birthday are read from it and must agree with what was typed
 * beside it.
 */
record Identity(
        @Nullable IdNumber number,
        IdNumber.@Nullable Sex sex,
        @Nullable LocalDate bornOn) {

    private static final int OF_AGE = 18;

    static Identity of(
            @Nullable String typed, IdNumber.@Nullable Sex sex, @Nullable LocalDate bornOn, List<Reason> problems) {
        if (typed == null || Normal.code(typed).isEmpty()) {
            return new Identity(null, sex, bornOn);
        }
        var parsed = IdNumber.parse(typed);
        parsed.reason().ifPresent(reason -> problems.add(reason.at("idNumber")));
        if (parsed.value().isEmpty()) {
            return new Identity(null, sex, bornOn);
        }
        var number = parsed.value().get();
        if (sex != null && sex != number.sex()) {
            problems.add(Reason.of("roster.sexContradicts", number.sex()).at("sex"));
        }
        if (bornOn != null && !bornOn.equals(number.birth())) {
            problems.add(Reason.of("roster.birthContradicts", number.birth().toString())
                    .at("bornOn"));
        }
        return new Identity(number, number.sex(), number.birth());
    }

    /** Who is elected must be of age on the first day. */
    void requireOfAge(LocalDate on, List<Reason> problems) {
        if (bornOn != null && bornOn.plusYears(OF_AGE).isAfter(on)) {
            problems.add(Reason.of("roster.tooYoung").at("bornOn").by("《选举法》第四条"));
        }
    }

    byte @Nullable [] sealedBy(Seals seals) {
        return number == null ? null : seals.seal(new Sealed(number.digits()));
    }

    @Nullable
    String hashedBy(Seals seals) {
        return number == null ? null : seals.hash(new Sealed(number.digits()));
    }
}
