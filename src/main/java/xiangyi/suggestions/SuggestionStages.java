package xiangyi.suggestions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import xiangyi.referrals.ReferralCard;
import xiangyi.referrals.ReferralKind;
import xiangyi.referrals.ReferralMoved;
import xiangyi.referrals.ReferralQueries;
import xiangyi.shared.Refusal;
import xiangyi.shared.Scope;
import xiangyi.shared.Together;
import xiangyi.shared.WordIndex;

/** Keeps beside each suggestion what its lists ask for, in the transaction that changes it. */
@Component
class SuggestionStages {

    private final ReferralQueries referrals;
    private final WordIndex words;
    private final JdbcOperations jdbc;
    private final Together together;
    private final Consumer<List<Stood>> writer = this::write;

    SuggestionStages(ReferralQueries referrals, WordIndex words, JdbcOperations jdbc, Together together) {
        this.referrals = referrals;
        this.words = words;
        this.jdbc = jdbc;
        this.together = together;
    }

    /** Where a suggestion stands, and with whom and until when. */
    private record Stood(
            UUID suggestion,
            SuggestionStage stage,
            @Nullable String unit,
            @Nullable LocalDate nextOn) {

        static Stood alone(UUID suggestion, SuggestionStage stage) {
            return new Stood(suggestion, stage, null, null);
        }

        /** Where it has several referrals, the one that is due next speaks for it. */
        static Stood by(UUID suggestion, List<ReferralCard> referrals) {
            return referrals.stream()
                    .min(Comparator.comparing(ReferralCard::nextOn, Comparator.nullsLast(Comparator.naturalOrder())))
                    .map(next -> new Stood(suggestion, SuggestionStage.of(next.status()), next.unit(), next.nextOn()))
                    .orElseGet(() -> alone(suggestion, SuggestionStage.TO_HAND_OVER));
        }
    }

    /** Keeps the words that it is found by. */
    void index(Suggestion suggestion) {
        words.keep(
                "suggestions.suggestion",
                suggestion.id(),
                String.join(
                        " ",
                        suggestion.number().text(),
                        suggestion.title(),
                        suggestion.text().problem(),
                        suggestion.text().proposal(),
                        suggestion.raisedBy()));
    }

    /** Keeps these words, and the stage that it has reached by itself. */
    void write(Suggestion suggestion) {
        index(suggestion);
        together.leave(writer, Stood.alone(suggestion.id().value(), SuggestionStage.of(suggestion.status())));
    }

    /** Whether somebody has ever been asked to answer it. */
    boolean isReferred(Suggestion suggestion) {
        return !referrals
                .of(Scope.ofTheProgram(suggestion.area()), suggestion.id().value())
                .isEmpty();
    }

    /** Whether somebody was asked to answer it before that day. */
    boolean isWithUnitBefore(Suggestion suggestion, LocalDate day) {
        return referrals
                .of(
                        Scope.ofTheProgram(suggestion.area()),
                        List.of(suggestion.id().value()))
                .stream()
                .anyMatch(referral -> referral.handedOverOn().isBefore(day));
    }

    /** That no unit is to answer it, or has answered. */
    void requireWithNobody(Suggestion suggestion) {
        Refusal.ifAny(referrals.againstVoiding(
                Scope.ofTheProgram(suggestion.area()), List.of(suggestion.id().value())));
    }

    @EventListener
    void on(ReferralMoved moved) {
        if (moved.kind() == ReferralKind.SUGGESTION) {
            var standings = referrals.standings(moved);
            write(moved.subjects().stream()
                    .map(subject -> Stood.by(subject, standings.getOrDefault(subject, List.of())))
                    .toList());
        }
    }

    private void write(List<Stood> all) {
        jdbc.batchUpdate(
                "update suggestions.suggestion set stage = ?, unit = ?, next_on = ? where id = ?",
                all,
                all.size(),
                (statement, stood) -> {
                    statement.setString(1, stood.stage().name());
                    statement.setString(2, stood.unit());
                    statement.setObject(3, stood.nextOn());
                    statement.setObject(4, stood.suggestion());
                });
    }
}
