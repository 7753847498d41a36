package luzhi.staffing.supervision;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import luzhi.kernel.register.RegisterRow;

/** A {@link SupervisionPosts} as people write it. */
@Entity
@Table(name = "supervision_posts")
class SupervisionPostsRow extends RegisterRow<SupervisionPosts> {

    @Embedded
    private SupervisionPosts content;

    @Override
    public SupervisionPosts content() {
        return content;
    }

    @Override
    protected void write(SupervisionPosts said) {
        content = said;
    }
}
