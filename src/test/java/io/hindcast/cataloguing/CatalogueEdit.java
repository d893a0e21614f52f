package io.hindcast.cataloguing;

/** What people change in a catalogue, from what touches few reports to what touches all of them. */
public enum CatalogueEdit {
    QUERY("one more query"),
    ALIAS("one more alias of a component"),
    ORDER("two rules change places"),
    CATEGORY("a category has another name"),
    STRENGTH("every strong rule is a hint");

    private static final String A_QUERY = "          - '\"(conflicting OR incompatible OR mixed)";

    private final String words;

    CatalogueEdit(String words) {
        this.words = words;
    }

    /** The change as people say it. */
    public String words() {
        return words;
    }

    /** The catalogue after the change; throws {@link IllegalStateException} where that is the same. */
    public String in(String catalogue) {
        String changed = switch (this) {
            case QUERY -> catalogue.replace(A_QUERY, "          - '\"null field\"'\n" + A_QUERY);
            case ALIAS -> catalogue.replace("aliases: [Postgres chart, ", "aliases: [ledger batch, Postgres chart, ");
            case ORDER -> swapped(catalogue);
            case CATEGORY ->
                catalogue
                        .replaceAll("(?m)(id|factor): capacity$", "$1: demand")
                        .replace("label: Capacity and load", "label: Demand");
            case STRENGTH -> catalogue.replace("says: strong", "says: hint");
        };
        if (changed.equals(catalogue)) {
            throw new IllegalStateException("The catalogue has nothing for: " + words);
        }
        return changed;
    }

    private static String swapped(String text) {
        int start = text.lastIndexOf('\n', text.indexOf(A_QUERY)) + 1;
        int end = text.indexOf('\n', start) + 1;
        int after = text.indexOf('\n', end) + 1;
        return text.substring(0, start)
                + text.substring(end, after)
                + text.substring(start, end)
                + text.substring(after);
    }
}
