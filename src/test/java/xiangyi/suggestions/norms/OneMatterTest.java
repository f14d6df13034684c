package xiangyi.suggestions.norms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xiangyi.shared.Area;
import xiangyi.suggestions.Channel;
import xiangyi.suggestions.SuggestionCard;
import xiangyi.suggestions.SuggestionId;
import xiangyi.suggestions.SuggestionStatus;

/** A title that lists matters is asked about; what only names a paper, or several places, is not. */
class OneMatterTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 3);

    private final OneMatter norm = new OneMatter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "关于修路、建桥和低保的建议",
                "关于修路、关于建桥的建议",
                "关于修路的建议和关于建桥的建议",
                "关于硬化通组公路，提高低保标准的建议",
            })
    void isAskedAbout(String title) {
        assertThat(norm.breach(titled(title))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "关于修路的建议",
                "关于落实《关于加强农村公路管护的意见》的建议",
                "关于落实《关于修路、建桥和低保的意见》的建议",
                "关于落实关于加强农村公路管护的意见的建议",
                "关于石板村、双河村和花果村通组公路硬化的建议",
                "关于解决双河村、石堰村饮水的建议",
                "关于道路维修和养护的建议",
            })
    void isOneMatter(String title) {
        assertThat(norm.breach(titled(title))).isEmpty();
    }

    private static SuggestionCard titled(String title) {
        return new SuggestionCard(
                SuggestionId.next(),
                0,
                new Area("110101201"),
                title,
                SuggestionStatus.SUBMITTED,
                Channel.PAPER,
                DAY,
                DAY,
                14,
                null,
                null,
                2025,
                null,
                null,
                null,
                null,
                "彭德厚");
    }
}
