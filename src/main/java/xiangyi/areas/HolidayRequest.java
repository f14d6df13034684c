package xiangyi.areas;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A year's holiday notice.
 *
 * @param source its number, such as 国办发明电〔2025〕7号
 * @param words its paragraphs as they were published, one holiday a line
 */
public record HolidayRequest(
        @NotNull @Min(2000) @Max(2100) Integer year,
        @NotBlank @Size(max = 100) String source,
        @NotBlank @Size(max = 5000) String words) {}
