package xiangyi.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * A field left blank was not filled in: it arrives as null, and blanks around a text are gone. So is what nobody can see
 * and no table can hold.
 */
@ControllerAdvice
class Blanks {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]|\\p{Cs}");
    private static final Pattern NOTHING_TO_SEE =
            Pattern.compile("[\\p{Z}\\p{Cc}\\p{Cf}\\p{Cs}\\u115F\\u1160\\u3164\\uFFA0\\u2800]*");

    @InitBinder
    void trim(WebDataBinder form) {
        form.registerCustomEditor(String.class, new Visible());
    }

    /** What was typed without what cannot be seen; null when there is nothing to see. */
    static @Nullable String visible(String typed) {
        return NOTHING_TO_SEE.matcher(typed).matches()
                ? null
                : CONTROL.matcher(typed).replaceAll("");
    }

    private static class Visible extends StringTrimmerEditor {
        Visible() {
            super(true);
        }

        @Override
        public void setAsText(@Nullable String text) {
            super.setAsText(text == null ? null : visible(text));
        }
    }
}
