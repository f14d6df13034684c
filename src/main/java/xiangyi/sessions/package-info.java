/** Sessions of the congress and meetings of its presidium: date, agenda, attendance, resolutions. */
@ApplicationModule(
        displayName = "会议",
        allowedDependencies = {"calendar", "areas", "accounts", "audit", "imports", "documents", "roster"})
package xiangyi.sessions;

import org.springframework.modulith.ApplicationModule;
