package luzhi.staffing.post;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import luzhi.core.region.RegionCode;
import luzhi.kernel.register.AtMost;
import luzhi.kernel.register.Column;
import luzhi.kernel.register.Register;

/**
 * Posts of primary and secondary schools by professional title, as approved at the end of a year.
 *
 * @param region the county, or the prefecture for schools it runs itself
 * @param year the year at whose end they stand
 * @param approvedPosts all professional posts
 * @param seniorPosts of these, for senior titles
 * @param intermediatePosts of these, for intermediate titles
 */
@Embeddable
@Register(name = "title-posts", zh = "教师岗位结构台账", en = "Posts by professional title", key = {"region", "year"})
public record TitlePosts(
        @Column(zh = "区县代码", en = "Region code") @NotNull RegionCode region,
        @Column(zh = "年度", en = "Year") @NotNull @Min(2000) @Max(2100) Integer year,
        @Column(zh = "核定专业技术岗位数", en = "Approved posts", unit = "post") @NotNull @Min(0) Integer approvedPosts,
        @Column(zh = "高级岗位数", en = "Senior posts", unit = "post") @NotNull @Min(0) @AtMost("approvedPosts") Integer seniorPosts,
        @Column(zh = "中级岗位数", en = "Intermediate posts", unit = "post") @NotNull @Min(0) @AtMost("approvedPosts") Integer intermediatePosts) {}
