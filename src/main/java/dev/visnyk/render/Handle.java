package dev.visnyk.render;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Something in a template whose attributes are questions, asked when they are read. */
interface Handle {
    /**
     * The value of an attribute.
     *
     * @throws NoSuchAttribute when there is none of that name
     */
    @Nullable
    Object attribute(String name);

    /** The names of all attributes. */
    Collection<String> attributes();

    /** An attribute that does not exist, and those that do. */
    final class NoSuchAttribute extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Collection<String> available;

        NoSuchAttribute(String name, Collection<String> available) {
            super(name, null, false, false);
            this.available = available;
        }

        Collection<String> available() {
            return available;
        }
    }
}
