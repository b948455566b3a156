package dev.visnyk.structured;

import dev.visnyk.json.JsonText;
import dev.visnyk.json.JsonWriter;
import dev.visnyk.query.Link;
import dev.visnyk.query.PublisherView;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The publisher as a {@code NewsMediaOrganization}, written once for each language and then put into every page as it is.
 */
final class PublisherNodes {
    /** The property of schema.org that leads to a page, by the page's key in site.yaml. */
    private static final Map<String, String> PROPERTIES = Map.of(
            "editorial-policy", "publishingPrinciples",
            "corrections-policy", "correctionsPolicy",
            "ethics", "ethicsPolicy",
            "ownership", "ownershipFundingInfo",
            "masthead", "masthead",
            "verification", "verificationFactCheckingPolicy",
            "unnamed-sources", "unnamedSourcesPolicy",
            "feedback", "actionableFeedbackPolicy");

    private final ConcurrentMap<String, Written> written = new ConcurrentHashMap<>();

    /** A publisher and what it was written as. */
    private record Written(PublisherView publisher, JsonText node) {}

    /** The node; its {@code @id} is that of {@link #id}. */
    JsonText of(PublisherView publisher) {
        Written known = written.get(publisher.url());
        if (known == null || known.publisher() != publisher) {
            known = new Written(
                    publisher,
                    new JsonText(JsonWriter.writeForHtml(node(publisher).properties())));
            written.put(publisher.url(), known);
        }
        return known.node();
    }

    /** The publisher by its name, for where its particulars need not be told again. */
    static Node named(PublisherView publisher) {
        return Node.of("NewsMediaOrganization")
                .put("@id", id(publisher))
                .put("name", publisher.name())
                .put("url", publisher.url());
    }

    static String id(PublisherView publisher) {
        return publisher.url() + "#publisher";
    }

    private static Node node(PublisherView publisher) {
        Node node = named(publisher);
        if (!publisher.logo().isEmpty()) {
            node.put("logo", Node.of("ImageObject").put("url", publisher.logo()));
        }
        node.put("sameAs", publisher.accounts())
                .put("legalName", publisher.legalName())
                .put("address", publisher.address())
                .put("telephone", publisher.phone())
                .put("email", publisher.email())
                .put("identifier", publisher.registerId())
                .put("foundingDate", publisher.founded());
        // Where no page is named for them, the imprint tells of the editors, and of the owners if it knows them.
        node.put("masthead", publisher.imprint());
        node.put("ownershipFundingInfo", publisher.owners().isEmpty() ? "" : publisher.imprint());
        for (Link policy : publisher.policies()) {
            String property = PROPERTIES.get(policy.name());
            if (property != null) {
                node.put(property, policy.url());
            }
        }
        return node;
    }
}
