package dev.visnyk.yaml;

import dev.visnyk.yaml.YamlNode.Place;

/** A document that is valid YAML but not one we take. Stays inside this package. */
final class YamlLimitException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Place place;
    private final String problem;
    private final String hint;

    YamlLimitException(Place place, String problem, String hint) {
        super(problem, null, false, false);
        this.place = place;
        this.problem = problem;
        this.hint = hint;
    }

    Place place() {
        return place;
    }

    String problem() {
        return problem;
    }

    String hint() {
        return hint;
    }
}
