/** The program at the command line: serve, import, report, backup, restore. Acts as the system account, audited. */
@ApplicationModule(
        displayName = "命令行",
        allowedDependencies = {"database", "calendar", "areas", "accounts", "imports", "facts", "reports", "demo"})
package xiangyi.command;

import org.springframework.modulith.ApplicationModule;
