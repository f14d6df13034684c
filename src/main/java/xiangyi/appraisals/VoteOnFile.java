package xiangyi.appraisals;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import xiangyi.areas.Settings;
import xiangyi.shared.Area;

/** A vote as it stands on file, for the rules that only remark on what was done. */
public record VoteOnFile(AppraisalCard appraisal, VoteCard vote) {

    /** How many voters at least a place asks for. */
    @Component
    public static class LeastVoters {

        private final Settings settings;

        LeastVoters(Settings settings) {
            this.settings = settings;
        }

        public int on(Area area, LocalDate day) {
            return Integer.parseInt(
                    settings.value(AppraisalSettings.LEAST_VOTERS, area, day).value());
        }
    }
}
