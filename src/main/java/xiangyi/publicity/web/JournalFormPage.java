package xiangyi.publicity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.publicity.SubscriptionId;
import xiangyi.publicity.SubscriptionRow;
import xiangyi.shared.Area;
import xiangyi.web.ChangeLine;

/** @param subscription the one to be corrected, or null for a new one */
public record JournalFormPage(
        SubscriptionId id, Area area, @Nullable SubscriptionRow subscription, List<ChangeLine> changes, int year) {}
