/** The program's own PostgreSQL: started, joined, backed up, restored. */
@ApplicationModule(
        displayName = "数据库",
        allowedDependencies = {})
package xiangyi.database;

import org.springframework.modulith.ApplicationModule;
