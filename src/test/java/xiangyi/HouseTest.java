package xiangyi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import xiangyi.imports.PracticeSheet;

/**
 * From HTTP to table on a real PostgreSQL, with the whole house standing: one context for the test run, and a county
 * of its own for each test.
 */
@SpringBootTest(properties = "xiangyi.data=target/test-data${fork:}")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({TestClockConfiguration.class, House.class, PracticeSheet.class})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface HouseTest {}
