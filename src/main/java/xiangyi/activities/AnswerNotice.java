package xiangyi.activities;

import jakarta.validation.constraints.NotNull;

/** Whether a deputy comes. */
public record AnswerNotice(@NotNull Boolean coming) {}
