package dev.visnyk.structured;

import dev.visnyk.query.AuthorView;
import dev.visnyk.query.Link;
import dev.visnyk.query.PhotoView;
import dev.visnyk.query.Picture;
import java.util.ArrayList;
import java.util.List;

/** The things that pages speak of: people, photos, the way to a page. */
final class Things {
    private final PageFacts facts;

    Things(PageFacts facts) {
        this.facts = facts;
    }

    /** Somebody whose name readers see, with the page about them if there is one. */
    Node person(Link person) {
        return Node.of("Person").put("name", person.name()).put("url", facts.absolute(person.url()));
    }

    /** Somebody on the page about them. */
    Node person(AuthorView author) {
        Node person = Node.of("Person")
                .put("name", author.name())
                .put("url", facts.url())
                .put("jobTitle", author.role())
                .put("description", author.bio())
                .put("sameAs", author.links().stream().map(Link::url).toList());
        if (author.photo() != null) {
            person.put("image", image(author.photo()));
        }
        return person;
    }

    /**
     * A photo with its rights (Google Search Central, "Image metadata in Google Images"). A license that is an address is a
     * {@code license}; in words it is a {@code copyrightNotice}.
     */
    Node image(PhotoView photo) {
        return image(photo, photo.url(), photo.width(), photo.height());
    }

    /** A part of a photo, which has the same rights. */
    Node image(PhotoView photo, Picture part) {
        return image(photo, part.url(), part.width(), part.height());
    }

    private Node image(PhotoView photo, String url, int width, int height) {
        boolean isAddress =
                photo.license().startsWith("https://") || photo.license().startsWith("http://");
        Node image = Node.of("ImageObject")
                .put("contentUrl", facts.absolute(url))
                .put("url", facts.absolute(url))
                .put("width", width)
                .put("height", height)
                .put("caption", photo.caption())
                .put("creditText", photo.credit());
        if (!photo.author().isEmpty()) {
            image.put("creator", Node.of("Person").put("name", photo.author()));
        }
        return image.put(isAddress ? "license" : "copyrightNotice", photo.license());
    }

    /** The way from the front page to this one, over the named pages. */
    Node breadcrumbs(Link... between) {
        List<Link> way = new ArrayList<>();
        way.add(new Link(facts.site().title(), facts.absolute(facts.site().url())));
        for (Link link : between) {
            if (!link.url().isEmpty()) {
                way.add(new Link(link.name(), facts.absolute(link.url())));
            }
        }
        way.add(new Link(facts.page().title(), facts.url()));
        List<Object> items = new ArrayList<>(way.size());
        for (Link link : way) {
            items.add(Node.of("ListItem")
                    .put("position", items.size() + 1)
                    .put("name", link.name())
                    .put("item", link.url())
                    .properties());
        }
        return Node.of("BreadcrumbList").put("itemListElement", items);
    }
}
