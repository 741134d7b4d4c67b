package org.variorum.readingroom;

import java.util.List;

/**
 * A form of a name.
 *
 * @param language the name of the language, for a reader
 * @param kind the code of where the form comes from
 * @param scheme by which a form was made; empty for the others
 * @param use the code of what the form is to its bearer
 */
public record NameView(
    TextView form,
    String language,
    String kind,
    String scheme,
    String use,
    String used,
    TextView usedBy,
    List<RefView> refs) {}
