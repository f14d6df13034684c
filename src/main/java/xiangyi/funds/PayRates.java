package xiangyi.funds;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import xiangyi.areas.Local;
import xiangyi.areas.Settings;
import xiangyi.shared.Area;

/** What a day of lost work is paid in a place on a day, and where that is written. */
@Component
public class PayRates {

    private final Settings settings;

    PayRates(Settings settings) {
        this.settings = settings;
    }

    public Local on(Area area, LocalDate day) {
        return settings.value(FundSettings.RATE, area, day);
    }
}
