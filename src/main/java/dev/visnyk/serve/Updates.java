package dev.visnyk.serve;

import dev.visnyk.build.Preview;
import dev.visnyk.content.ContentTree;
import dev.visnyk.model.Article;
import dev.visnyk.routing.PageId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Passes on that the site was read: to the pages that are open, then to whoever listens. */
final class Updates {
    private final OpenPages open;
    private final boolean navigates;
    private final PreviewServer.Listener listener;

    Updates(OpenPages open, boolean navigates, PreviewServer.Listener listener) {
        this.open = open;
        this.navigates = navigates;
        this.listener = listener;
    }

    void tell(LiveSite.Update update) {
        int told = open.update(update.reading());
        for (String path : update.touched()) {
            ContentTree.staticPath(path).ifPresent(address -> open.reloadThoseThatName(address, update.reading()));
        }
        if (!update.reading().isBroken()) {
            update.reading().preview().ifPresent(preview -> lead(preview, update.touched()));
        }
        listener.read(new SiteUpdate(
                update.reading().findings(),
                update.reading().preview().map(Preview::pageCount).orElse(0),
                update.touched(),
                told,
                update.time()));
    }

    /** Shows the way to a story that was saved and is not open. */
    private void lead(Preview preview, Set<String> touched) {
        List<Article> saved = preview.site().stories().stream()
                .flatMap(story -> story.articles().stream())
                .filter(article -> touched.contains(article.source().path()))
                .limit(2)
                .toList();
        // A checkout of many files is nobody's work on one story.
        Optional<Article> one = saved.size() == 1 ? Optional.of(saved.get(0)) : Optional.empty();
        one.ifPresent(article -> {
            String url = preview.url(new PageId.OfArticle(article.key(), article.language()));
            if (!open.isOpen(url)) {
                Map<String, Object> way = new LinkedHashMap<>();
                way.put("title", article.title());
                way.put("url", url);
                open.sendAll("saved", way);
                if (navigates) {
                    open.sendLast("navigate", Map.of("url", url));
                }
            }
        });
    }
}
