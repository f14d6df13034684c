/**
 * The congress's own money (人大工作经费、代表活动经费): what is set apart, what it was spent on, and the pay of
 * deputies without fixed income for the work they lost.
 */
@ApplicationModule(
        displayName = "经费",
        allowedDependencies = {"calendar", "areas", "audit", "imports", "documents", "roster", "sessions", "activities"
        })
package xiangyi.funds;

import org.springframework.modulith.ApplicationModule;
