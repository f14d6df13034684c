package xiangyi.bench;

import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The yardstick: what the frame costs with nothing in it, behind the same sign-in. Only in a bench. */
@RestController
@Profile("bench")
class BareController {

    @GetMapping("/bare")
    String bare() {
        return "bare";
    }
}
