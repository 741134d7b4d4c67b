package org.variorum.readingroom;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The first page.
 *
 * @param name what the archive is called; empty if it has not been named
 * @param own what the house says there besides
 * @param searches words to try the search with
 * @param counts how many entries there are by the code of a list, with {@code documents} and {@code
 *     questions}
 * @param question the open question that is shown first
 */
public record HomeView(
    TextView name,
    TextView sentence,
    HouseWords own,
    List<TextView> searches,
    Map<String, Long> counts,
    @Nullable QuestionRow question,
    List<ListRow> scans,
    @Nullable ListRow story,
    List<QuestionRow> changed) {}
