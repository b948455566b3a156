package dev.visnyk.structured;

import dev.visnyk.json.JsonText;
import dev.visnyk.query.Alternates.Choice;
import dev.visnyk.query.ArticleView;
import dev.visnyk.query.Link;
import dev.visnyk.query.PhotoView;
import java.util.ArrayList;
import java.util.List;

/**
 * A story as the kind of article that it is (Google Search Central, "Article structured data"; schema.org, NewsArticle). Of
 * its other languages only addresses are told, so that a text is not made anew because its translation was.
 */
final class ArticleNode {
    private static final String SCHEMA = "https://schema.org/";

    private final PageFacts facts;
    private final Things things;
    private final ArticleView article;
    private final List<LiveUpdate> updates;

    ArticleNode(PageFacts facts, ArticleView article, List<LiveUpdate> updates) {
        this.facts = facts;
        this.things = new Things(facts);
        this.article = article;
        this.updates = updates;
    }

    Node write(JsonText publisher) {
        Node node = Node.of(type(article.type()))
                .put("@id", facts.url() + "#article")
                .put("url", facts.url())
                .put("mainEntityOfPage", facts.url())
                .put("headline", article.title())
                .put("description", article.description())
                .put("inLanguage", facts.page().language().tag())
                .put("datePublished", article.published().iso())
                .put("dateModified", modified())
                .putAll("image", images(), image -> image)
                .putAll("translator", article.translators(), things::person)
                .put("publisher", publisher)
                .put("articleSection", article.section().name())
                .put("keywords", keywords())
                .put("isAccessibleForFree", true)
                .putAll("correction", article.corrections(), ArticleNode::correction);
        putAuthors(node);
        putTranslations(node);
        putOrigin(node);
        putUpdates(node);
        return node;
    }

    /** The type of schema.org; interviews and galleries have none of their own. */
    private static String type(String type) {
        return switch (type) {
            case "analysis" -> "AnalysisNewsArticle";
            case "opinion" -> "OpinionNewsArticle";
            case "live" -> "LiveBlogPosting";
            case "sponsored" -> "AdvertiserContentArticle";
            default -> "NewsArticle";
        };
    }

    private String modified() {
        return article.updated() == null
                ? article.published().iso()
                : article.updated().iso();
    }

    /** One person each; what nobody has signed is by the newsroom. */
    private void putAuthors(Node node) {
        if (article.authors().isEmpty()) {
            node.put("author", PublisherNodes.named(facts.publisher()));
        } else {
            node.putAll("author", article.authors(), author -> things.person(author.link()));
        }
    }

    private List<String> keywords() {
        List<String> keywords = new ArrayList<>(article.topics().size());
        for (Link topic : article.topics()) {
            keywords.add(topic.name());
        }
        return keywords;
    }

    /** The lead photo in the shapes that search engines ask for, and the photos of the gallery. */
    private List<Node> images() {
        List<Node> images = new ArrayList<>();
        PhotoView lead = article.photo();
        if (lead != null && lead.crops().isEmpty()) {
            images.add(things.image(lead));
        } else if (lead != null) {
            lead.crops().forEach(crop -> images.add(things.image(lead, crop)));
        }
        article.gallery().forEach(photo -> images.add(things.image(photo)));
        return images;
    }

    private static Node correction(ArticleView.CorrectionView correction) {
        return Node.of("CorrectionComment")
                .put("text", correction.text())
                .put("datePublished", correction.date().iso());
    }

    private void putTranslations(Node node) {
        List<Choice> others = new ArrayList<>();
        for (Choice choice : facts.alternates().switcher()) {
            if (choice.url().equals(article.originalUrl())) {
                node.put("translationOfWork", version(choice));
            } else if (choice.isTranslation() && !choice.isCurrent()) {
                others.add(choice);
            }
        }
        if (article.originalUrl().isEmpty()) {
            node.putAll("workTranslation", others, this::version);
        }
    }

    private Node version(Choice choice) {
        String url = facts.absolute(choice.url());
        return Node.of(type(article.type()))
                .put("@id", url + "#article")
                .put("url", url)
                .put("inLanguage", choice.language().tag());
    }

    /**
     * How machines had a part in it: the terms are those of IPTC's digital source type, which schema.org has taken over. Who
     * answers for a translation is its editor; what readers are told of AI is the credit.
     */
    private void putOrigin(Node node) {
        if (article.translationMethod().equals("machine")) {
            node.put("digitalSourceType", SCHEMA + "TrainedAlgorithmicMediaDigitalSource");
        } else if (article.isAiUsed() || article.translationMethod().equals("mixed")) {
            node.put("digitalSourceType", SCHEMA + "CompositeWithTrainedAlgorithmicMediaDigitalSource");
        }
        if (!article.translationReviewer().isEmpty()) {
            node.put("editor", Node.of("Person").put("name", article.translationReviewer()));
        }
        node.put("creditText", article.isAiUsed() ? article.aiDisclosure() : "");
    }

    /** The entries of a live blog; it covers the time since the first of them. */
    private void putUpdates(Node node) {
        if (!article.type().equals("live")) {
            return;
        }
        node.put("coverageStartTime", updates.isEmpty() ? article.published().iso() : oldest())
                .putAll("liveBlogUpdate", updates, this::update);
    }

    /** Entries are in order, newest first. */
    private String oldest() {
        return updates.get(updates.size() - 1).time();
    }

    private Node update(LiveUpdate update) {
        return Node.of("BlogPosting")
                .put("headline", update.headline())
                .put("datePublished", update.time())
                .put("url", facts.url() + "#" + update.anchor());
    }
}
