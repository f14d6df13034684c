package xiangyi.publicity.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.publicity.ArticleCard;
import xiangyi.publicity.ArticleId;
import xiangyi.shared.Area;

/** @param article the one to be corrected, or null for a new one */
public record ArticleFormPage(
        ArticleId id, Area area, @Nullable ArticleCard article, LocalDate today) {}
