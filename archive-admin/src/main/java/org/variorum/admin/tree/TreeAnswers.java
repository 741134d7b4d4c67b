package org.variorum.admin.tree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.curation.TreeRow;
import org.variorum.curation.TreeWindow;

/** What is answered of the tree, as it becomes JSON. */
final class TreeAnswers {

  private TreeAnswers() {}

  static Map<String, Object> of(TreeWindow window) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("rows", window.rows().stream().map(TreeAnswers::of).toList());
    answer.put("before", window.before());
    answer.put("after", window.after());
    return answer;
  }

  static Map<String, Object> of(List<TreeWindow> windows) {
    return Map.of("levels", windows.stream().map(TreeAnswers::of).toList());
  }

  private static Map<String, Object> of(TreeRow row) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("id", row.id());
    one.put("parent", row.parentId());
    one.put("heading", row.heading());
    one.put("code", row.code());
    one.put("level", row.level());
    one.put("published", row.edition() != null);
    one.put("parts", row.hasParts());
    return one;
  }
}
