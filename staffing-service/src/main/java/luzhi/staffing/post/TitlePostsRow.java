package luzhi.staffing.post;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import luzhi.kernel.register.RegisterRow;

/** A {@link TitlePosts} as people write it. */
@Entity
@Table(name = "title_posts")
class TitlePostsRow extends RegisterRow<TitlePosts> {

    @Embedded
    private TitlePosts content;

    @Override
    public TitlePosts content() {
        return content;
    }

    @Override
    protected void write(TitlePosts said) {
        content = said;
    }
}
