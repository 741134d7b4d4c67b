package org.variorum.web.facelet;

import jakarta.el.ValueExpression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.language.ReadyHtml;

/** The kinds of pieces, one for each tag that a page which is only read may hold. */
final class Pieces {
  private Pieces() {}

  /** HTML that is the same for all. */
  record Html(String html) implements Piece {
    @Override
    public void write(Writing page) {
      page.html(html);
    }
  }

  /** Words between tags. */
  record Words(ValueExpression words) implements Piece {
    @Override
    public void write(Writing page) {
      page.words(page.text(words));
    }
  }

  /**
   * HTML that was made before: {@code h:outputText} that escapes nothing. No text is taken for it.
   */
  record Made(ValueExpression html) implements Piece {
    @Override
    public void write(Writing page) {
      Object made = page.value(html);
      if (made instanceof ReadyHtml ready) {
        page.html(ready.text());
      } else if (made != null) {
        throw new IllegalStateException("Unescaped, but no HTML: " + html.getExpressionString());
      }
    }
  }

  /** An attribute; one that says nothing is left out. */
  record Attribute(String name, ValueExpression value) implements Piece {
    @Override
    public void write(Writing page) {
      String said = page.text(value);
      if (!said.isEmpty()) {
        page.html(" ");
        page.html(name);
        page.html("=\"");
        page.attribute(name, said);
        page.html("\"");
      }
    }
  }

  /** One after the other. */
  record All(List<Piece> pieces) implements Piece {
    static Piece of(List<Piece> pieces) {
      return pieces.size() == 1 ? pieces.get(0) : new All(List.copyOf(pieces));
    }

    @Override
    public void write(Writing page) {
      for (Piece piece : pieces) {
        piece.write(page);
      }
    }
  }

  /** What is there under a condition. */
  record If(ValueExpression test, Piece body) implements Piece {
    @Override
    public void write(Writing page) {
      if (page.holds(test)) {
        body.write(page);
      }
    }
  }

  /** The first whose condition holds. */
  record Choice(List<If> choices, Piece otherwise) implements Piece {
    @Override
    public void write(Writing page) {
      for (If choice : choices) {
        if (page.holds(choice.test())) {
          choice.body().write(page);
          return;
        }
      }
      otherwise.write(page);
    }
  }

  /**
   * The same for each of several things.
   *
   * @param name what each is called
   * @param turns what its {@link Turn} is called; empty if nothing
   */
  record Repeat(ValueExpression things, String name, String turns, Piece body) implements Piece {
    @Override
    public void write(Writing page) {
      List<?> all = list(page.value(things));
      @Nullable Object outer = page.bind(name, null);
      @Nullable Object outerTurn = turns.isEmpty() ? null : page.bind(turns, null);
      for (int i = 0; i < all.size(); i++) {
        page.bind(name, all.get(i));
        if (!turns.isEmpty()) {
          page.bind(turns, new Turn(i, i == 0, i == all.size() - 1));
        }
        body.write(page);
      }
      page.restore(name, outer);
      if (!turns.isEmpty()) {
        page.restore(turns, outerTurn);
      }
    }

    private static List<?> list(@Nullable Object things) {
      if (things instanceof Object[] array) {
        return Arrays.asList(array);
      }
      return things instanceof List<?> list
          ? list
          : things instanceof Collection<?> some ? new ArrayList<>(some) : List.of();
    }
  }

  /**
   * How far a repetition is.
   *
   * @param index counted from 0
   */
  public record Turn(int index, boolean isFirst, boolean isLast) {
    /** As pages ask for it. */
    public int getIndex() {
      return index;
    }
  }

  /** A name for a value, from here to the end of the file that it stands in. */
  record Let(String name, ValueExpression value) implements Piece {
    @Override
    public void write(Writing page) {
      page.let(name, page.value(value));
    }
  }

  /** Names for values within a piece, each as it was outside. */
  record Under(Map<String, ValueExpression> names, Piece body) implements Piece {
    @Override
    public void write(Writing page) {
      Map<String, @Nullable Object> outer = page.bindAll(names);
      body.write(page);
      page.restoreAll(outer);
    }
  }

  /** What is written in another file. */
  record Include(String path) implements Piece {
    @Override
    public void write(Writing page) {
      page.include(path);
    }
  }

  /** A template whose places are filled. */
  record Filled(String template, Map<String, Piece> places, Piece whole) implements Piece {
    @Override
    public void write(Writing page) {
      page.fill(template, this);
    }
  }

  /** A place of a template; what it holds itself is written if nobody fills it. */
  record Place(String name, Piece usual) implements Piece {
    @Override
    public void write(Writing page) {
      page.place(name, usual);
    }
  }
}
