package dev.visnyk.build;

import dev.visnyk.build.Freshness.Reason;
import dev.visnyk.output.OutputFile;
import dev.visnyk.query.Query;
import dev.visnyk.routing.Route;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says why a page was made anew, or why not. */
final class Explanation {
    private Explanation() {}

    /** The text for a URL or path that a person typed. */
    static String of(String typed, PreparedSite site, Worklist files, @Nullable Freshness freshness) {
        String path = path(
                typed,
                site.config().baseUrl().toString(),
                site.config().baseUrl().path());
        Optional<OutputFile> file = files.find(Route.fileOf(path)).or(() -> files.find(Route.fileOf(path + "/")));
        if (file.isEmpty()) {
            return path + ": there is no such page\n";
        }
        Reason reason = freshness == null ? Reason.NO_RECORD : freshness.reason(file.get());
        StringBuilder text = new StringBuilder(path)
                .append(reason == Reason.AS_BEFORE ? ": left as it was\n" : ": made anew\n")
                .append("  ")
                .append(sentence(reason))
                .append('\n');
        if (freshness != null) {
            freshness
                    .changed(file.get())
                    .forEach(question -> text.append("  changed: ")
                            .append(describe(question))
                            .append('\n'));
        }
        return text.toString();
    }

    private static String path(String typed, String baseUrl, String basePath) {
        String path = within(typed, baseUrl).map(rest -> basePath + rest).orElse(typed);
        path = within(path, basePath).orElse(path);
        return path.startsWith("/") ? path : "/" + path;
    }

    /** What follows a prefix that ends where a part of a path ends. */
    private static Optional<String> within(String path, String prefix) {
        boolean isWithin = path.equals(prefix) || path.startsWith(prefix + "/");
        return isWithin ? Optional.of(path.substring(prefix.length())) : Optional.empty();
    }

    private static String sentence(Reason reason) {
        return switch (reason) {
            case AS_BEFORE -> "every answer that it was made from is the same";
            case NO_RECORD -> "there is no record of an earlier build that could be used";
            case NEW -> "it was not there before";
            case DAMAGED -> "its file in the output folder is not as it was written";
            case ANOTHER_PAGE -> "there was something else at this address";
            case SHARED_ANSWER -> "something that many pages show is another now";
            case OWN_ANSWER -> "something that it shows is another now";
            case SOURCE -> "the file that it is a copy of is another now";
        };
    }

    private static String describe(Query<?> query) {
        if (query instanceof Query.Settings) {
            return "the site's name, navigation, sections or pages";
        } else if (query instanceof Query.Text it) {
            return "the string \"" + it.key() + "\" in " + it.language().key();
        } else if (query instanceof Query.AssetUrl it) {
            return "the asset " + it.name();
        } else if (query instanceof Query.TemplateText it) {
            return "the template " + it.name();
        } else if (query instanceof Query.Latest it) {
            return "the newest articles of "
                    + (it.list().key().isEmpty() ? "all" : it.list().key());
        } else if (query instanceof Query.Head) {
            return "the title, description or address in its head";
        } else if (query instanceof Query.InOtherLanguages) {
            return "the languages it is there in";
        } else if (query instanceof Query.Details) {
            return "what its front matter says, or the names this leads to";
        } else if (query instanceof Query.OwnTemplate) {
            return "the template it asks for";
        } else if (query instanceof Query.BodyOf) {
            return "its source file";
        } else if (query instanceof Query.Related) {
            return "the articles to read next";
        } else if (query instanceof Query.NeighboursOf) {
            return "the articles before and after it";
        } else if (query instanceof Query.ListingOf) {
            return "the articles of this list";
        } else if (query instanceof Query.IndexOf) {
            return "the entries of this index";
        } else if (query instanceof Query.Front) {
            return "the articles of the front page";
        } else if (query instanceof Query.CorrectionLog) {
            return "the log of corrections";
        } else if (query instanceof Query.Publisher) {
            return "what pages say of who publishes the site";
        } else if (query instanceof Query.ImprintOf) {
            return "the imprint";
        } else if (query instanceof Query.SearchOf) {
            return "the topics of the search, or what it looks through";
        } else if (query instanceof Query.FoundIn) {
            return "the stories in this part of the search";
        } else if (query instanceof Query.FeedOf) {
            return "the stories of this feed";
        } else if (query instanceof Query.StoryBody it) {
            return "the body of " + it.article().key();
        } else if (query instanceof Query.AllSitemaps) {
            return "the sitemaps there are";
        } else if (query instanceof Query.AddressesOf) {
            return "the addresses in this sitemap, their photos or when they changed";
        } else if (query instanceof Query.NewsOf) {
            return "the news in this sitemap";
        } else if (query instanceof Query.Destination it) {
            return "where its link \"" + it.destination() + "\" leads";
        } else if (query instanceof Query.BodyPhoto it) {
            return "the photo \"" + it.source() + "\"";
        }
        return "how a time is written";
    }
}
