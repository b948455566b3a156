package dev.visnyk.yaml;

import dev.visnyk.diagnostic.Rule;

/** The rules that findings in one kind of YAML document belong to. */
public record YamlRules(Rule syntax, Rule unknownKey, Rule type, Rule value, Rule missing) {
    public static final YamlRules CONFIG = new YamlRules(
            Rule.CONFIG_SYNTAX, Rule.CONFIG_UNKNOWN_KEY, Rule.CONFIG_TYPE, Rule.CONFIG_VALUE, Rule.CONFIG_MISSING);
    public static final YamlRules FRONT_MATTER = new YamlRules(
            Rule.FRONT_MATTER_SYNTAX,
            Rule.FRONT_MATTER_UNKNOWN_KEY,
            Rule.FRONT_MATTER_TYPE,
            Rule.FRONT_MATTER_VALUE,
            Rule.FRONT_MATTER_MISSING);
    public static final YamlRules DATA =
            new YamlRules(Rule.DATA_SYNTAX, Rule.DATA_UNKNOWN_KEY, Rule.DATA_TYPE, Rule.DATA_VALUE, Rule.DATA_MISSING);
    public static final YamlRules STRINGS = new YamlRules(
            Rule.STRINGS_SYNTAX, Rule.STRINGS_SYNTAX, Rule.STRINGS_SYNTAX, Rule.STRINGS_SYNTAX, Rule.STRINGS_MISSING);
}
