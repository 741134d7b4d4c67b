package org.variorum.admin.tree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.admin.DeskHeadings;
import org.variorum.curation.TreeRow;
import org.variorum.curation.TreeWindow;

/**
 * What is answered of the tree, as it becomes JSON.
 *
 * @param headings in the language of the desk
 */
record TreeAnswers(DeskHeadings headings) {

  Map<String, Object> of(TreeWindow window) {
    headings.about(window.rows().stream().map(TreeRow::id));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("rows", window.rows().stream().map(this::of).toList());
    answer.put("before", window.before());
    answer.put("after", window.after());
    return answer;
  }

  Map<String, Object> of(List<TreeWindow> windows) {
    return Map.of("levels", windows.stream().map(this::of).toList());
  }

  private Map<String, Object> of(TreeRow row) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("id", row.id());
    one.put("parent", row.parentId());
    one.put("heading", headings.of(row.id(), row.heading()));
    one.put("code", row.code());
    one.put("level", row.level());
    one.put("published", row.edition() != null);
    one.put("parts", row.hasParts());
    return one;
  }
}
