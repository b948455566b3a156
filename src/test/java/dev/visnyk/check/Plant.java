package dev.visnyk.check;

import dev.visnyk.diagnostic.Rule;
import java.util.List;
import java.util.function.Function;

/**
 * A fault to plant.
 *
 * @param wave faults of one wave are planted in one site; those that keep others from being found have one of their own
 * @param rule the rule that finds it
 * @param places plants it, and says where it is to be found: file:line, or the file as a whole
 */
record Plant(String wave, Rule rule, Function<Newsroom, List<String>> places) {
    static Plant at(String wave, Rule rule, Function<Newsroom, String> place) {
        return new Plant(wave, rule, newsroom -> List.of(place.apply(newsroom)));
    }
}
