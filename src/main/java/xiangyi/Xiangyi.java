package xiangyi;

import java.util.TimeZone;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import xiangyi.command.Commands;

/** 乡议: the township people's congress, from ballot to annual report, in one program on one office PC. */
@SpringBootApplication
@EnableAsync
@EnableTransactionManagement(order = 0)
@Modulithic(
        systemName = "乡议",
        sharedModules = {"shared", "web"})
public class Xiangyi {

    static final String ZONE = "Asia/Shanghai";

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone(ZONE));
        var code = Commands.run(Xiangyi.class, args);
        if (code >= 0) {
            System.exit(code);
        }
    }
}
