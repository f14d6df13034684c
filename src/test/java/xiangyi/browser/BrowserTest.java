package xiangyi.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import xiangyi.House;
import xiangyi.TestClockConfiguration;
import xiangyi.imports.PracticeSheet;

/** In a real browser, on a served house with a database of its own: one more context for the test run. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "xiangyi.data=target/test-data${fork:}")
@Import({TestClockConfiguration.class, House.class, PracticeSheet.class, Visitors.class})
@ContextConfiguration(initializers = OwnDatabase.class)
@ExtendWith(Chromium.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface BrowserTest {}
