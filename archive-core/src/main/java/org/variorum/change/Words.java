package org.variorum.change;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Compares two texts word by word. */
public final class Words {
  /** A word, or one sign, with the space that follows it. */
  private static final Pattern TOKEN =
      Pattern.compile("(?:[\\p{L}\\p{M}\\p{N}]+|[^\\s])[^\\S\\n]*|\\n");

  private Words() {}

  /** The runs of which both texts are made, what is gone before what was added in its place. */
  public static List<Run> between(String before, String after) {
    List<String> old = tokens(before);
    List<String> now = tokens(after);
    List<Run> runs = new ArrayList<>();
    int read = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
      Chunk<String> gone = delta.getSource();
      add(runs, Run.Kind.SAME, old.subList(read, gone.getPosition()));
      add(runs, Run.Kind.GONE, gone.getLines());
      add(runs, Run.Kind.ADDED, delta.getTarget().getLines());
      read = gone.getPosition() + gone.size();
    }
    add(runs, Run.Kind.SAME, old.subList(read, old.size()));
    return runs;
  }

  private static List<String> tokens(String text) {
    return TOKEN.matcher(text).results().map(MatchResult::group).toList();
  }

  private static void add(List<Run> runs, Run.Kind kind, List<String> tokens) {
    if (!tokens.isEmpty()) {
      runs.add(new Run(kind, String.join("", tokens)));
    }
  }
}
