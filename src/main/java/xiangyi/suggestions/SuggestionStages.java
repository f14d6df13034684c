package xiangyi.suggestions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.referrals.ReferralCard;
import xiangyi.referrals.ReferralKind;
import xiangyi.referrals.ReferralMoved;
import xiangyi.referrals.ReferralQueries;
import xiangyi.referrals.ReferralStatus;
import xiangyi.shared.Scope;
import xiangyi.shared.Words;

/** Keeps beside each suggestion what its lists ask for, in the transaction that changes it. */
@Component
class SuggestionStages {

    private final ReferralQueries referrals;
    private final JdbcClient jdbc;

    SuggestionStages(ReferralQueries referrals, JdbcClient jdbc) {
        this.referrals = referrals;
        this.jdbc = jdbc;
    }

    void write(Suggestion suggestion) {
        var names = suggestion.raisers().stream().map(SuggestionRaiser::name).collect(Collectors.joining("、"));
        var said = String.join(
                " ",
                suggestion.number().text(),
                suggestion.title(),
                suggestion.problem(),
                suggestion.proposal(),
                names);
        jdbc.sql("""
                        update suggestions.suggestion
                           set words = to_tsvector('simple', :words), raised_by = :names,
                               stage = :stage, unit = null, next_on = null
                         where id = :id
                        """)
                .param("words", Words.index(said))
                .param("names", names)
                .param("stage", Stage.of(suggestion.status()).name())
                .param("id", suggestion.id().value())
                .update();
    }

    /** Whether somebody has been asked to answer it. */
    boolean isReferred(Suggestion suggestion) {
        return !referrals
                .of(Scope.ofTheProgram(suggestion.area()), suggestion.id().value())
                .isEmpty();
    }

    /** Where a suggestion has several referrals, the one that is due next speaks for it. */
    @EventListener
    void on(ReferralMoved moved) {
        if (moved.kind() != ReferralKind.SUGGESTION) {
            return;
        }
        referrals.standings(moved).stream()
                .filter(referral -> referral.status() != ReferralStatus.VOID)
                .min(Comparator.comparing(ReferralCard::nextOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .ifPresentOrElse(
                        next -> stand(moved.subject(), Stage.of(next.status()), next.unit(), next.nextOn()),
                        () -> stand(moved.subject(), Stage.TO_HAND_OVER, null, null));
    }

    private void stand(UUID id, Stage stage, @Nullable String unit, @Nullable LocalDate nextOn) {
        jdbc.sql("update suggestions.suggestion set stage = :stage, unit = :unit, next_on = :next where id = :id")
                .param("stage", stage.name())
                .param("unit", unit)
                .param("next", nextOn)
                .param("id", id)
                .update();
    }
}
