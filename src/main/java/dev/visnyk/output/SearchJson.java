package dev.visnyk.output;

import dev.visnyk.json.JsonWriter;
import dev.visnyk.query.Card;
import dev.visnyk.query.FoundStory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what the search page's script looks through: a list of objects with the texts of a story. */
final class SearchJson {
    private SearchJson() {}

    static CharSequence write(List<FoundStory> stories) {
        List<Object> list = new ArrayList<>(stories.size());
        for (FoundStory story : stories) {
            Card card = story.card();
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("url", card.url());
            json.put("title", card.title());
            json.put("description", card.description());
            json.put("topics", story.topics());
            json.put("time", card.published().iso());
            json.put("date", card.published().date());
            list.add(json);
        }
        return JsonWriter.writeForHtml(list) + "\n";
    }
}
