/** What is on the desk this week: what every room knows to be due, and what the year has seen so far. Only reads. */
@ApplicationModule(
        displayName = "本周",
        allowedDependencies = {"calendar", "areas", "duties", "facts", "imports", "roster", "sessions"})
package xiangyi.desk;

import org.springframework.modulith.ApplicationModule;
