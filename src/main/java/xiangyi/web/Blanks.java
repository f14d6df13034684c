package xiangyi.web;

import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** A field left blank was not filled in: it arrives as null, and blanks around a text are gone. */
@ControllerAdvice
class Blanks {

    @InitBinder
    void trim(WebDataBinder form) {
        form.registerCustomEditor(String.class, new StringTrimmerEditor(true));
    }
}
