package dev.visnyk.output;

import java.util.List;
import java.util.Optional;

/**
 * Which robots may read what (RFC 9309). Search is open to all; agents that gather texts to train models can be turned away,
 * which leaves those alone that look pages up for a search or a reader.
 */
final class RobotsTxt extends HostFile {
    /** Tokens that the operators of such agents document, as of November 2026. */
    private static final List<String> TRAINING_AGENTS = List.of(
            "AI2Bot",
            "Applebot-Extended",
            "Bytespider",
            "CCBot",
            "ClaudeBot",
            "cohere-training-data-crawler",
            "Diffbot",
            "Google-Extended",
            "GPTBot",
            "Meta-ExternalAgent",
            "PanguBot",
            "Timpibot");

    RobotsTxt() {
        super("robots.txt");
    }

    @Override
    Optional<String> text(PlannedSite site) {
        StringBuilder text = new StringBuilder("User-agent: *\nAllow: /\n");
        if (!site.config().hosting().aiTraining()) {
            text.append('\n');
            TRAINING_AGENTS.forEach(
                    agent -> text.append("User-agent: ").append(agent).append('\n'));
            text.append("Disallow: /\n");
        }
        text.append("\nSitemap: ").append(site.config().baseUrl()).append("/sitemap.xml\n");
        return Optional.of(text.toString());
    }
}
