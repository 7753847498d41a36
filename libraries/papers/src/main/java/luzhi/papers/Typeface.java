package luzhi.papers;

/** The faces that GB/T 9704-2012 names, each for its own part of a paper. */
public enum Typeface {
    /** 小标宋, of the title. */
    TITLE,
    /** 仿宋, of the text. */
    BODY,
    /** 黑体, of headings of the first level. */
    SECTION,
    /** 楷体, of headings of the second level. */
    SUBSECTION,
    /** 宋体, of page numbers. */
    PAGE_NUMBER
}
