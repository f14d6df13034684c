/** Which days are worked, when a period ends, what a date is called. The only place that asks the time. */
@ApplicationModule(
        displayName = "日历",
        allowedDependencies = {"shared"})
package xiangyi.calendar;

import org.springframework.modulith.ApplicationModule;
