package org.variorum.crosswalk;

import java.io.IOException;
import java.io.Reader;

/**
 * The text of an XML file without all that is dangerous or of no matter in it: no document type, no
 * processing instructions, no comments, no CDATA sections (their words stay). Lines are counted as
 * in the file. What an internal subset declares as plain words is put in its place; whatever is
 * declared as a file, or by other entities, is not looked at, and its name is left as words. A sign
 * that stands where none may (a bare ampersand, a control character) is put right. All of it is
 * told.
 */
final class DefusedText extends Reader {
  private static final int AHEAD = 128;

  private final Reader in;
  private final Catcher catcher;
  private final Entities entities;
  private final char[] buffer = new char[1 << 14];
  private final StringBuilder pending = new StringBuilder();
  private int handed;
  private int at;
  private int end;
  private boolean over;
  private int line = 1;
  private Where where = Where.TEXT;
  private char quote;

  private enum Where {
    TEXT,
    TAG,
    QUOTED,
    CDATA
  }

  DefusedText(Reader in, Catcher catcher) {
    this.in = in;
    this.catcher = catcher;
    this.entities = new Entities(catcher);
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int count = 0;
    while (count < length) {
      int sign = next();
      if (sign < 0) {
        return count == 0 ? -1 : count;
      }
      target[offset + count++] = (char) sign;
    }
    return count;
  }

  private int next() throws IOException {
    while (true) {
      if (handed < pending.length()) {
        return pending.charAt(handed++);
      }
      pending.setLength(0);
      handed = 0;
      if (!sees(1)) {
        return -1;
      }
      int sign = step(take());
      if (sign >= 0) {
        return sign;
      }
    }
  }

  /** What one sign becomes; negative where that is in {@code pending}, or nothing. */
  private int step(char sign) throws IOException {
    if (where == Where.CDATA) {
      return inCdata(sign);
    }
    if (sign == '&') {
      refer();
      return -1;
    }
    if (isIllegal(sign)) {
      tell("character", "U+%04X".formatted((int) sign));
      return ' ';
    }
    return switch (where) {
      case TEXT -> sign == '<' ? markup() : sign;
      case TAG -> inTag(sign);
      case QUOTED -> quoted(sign);
      case CDATA -> inCdata(sign);
    };
  }

  private int inTag(char sign) {
    if (sign == '"' || sign == '\'') {
      quote = sign;
      where = Where.QUOTED;
    } else if (sign == '>') {
      where = Where.TEXT;
    }
    return sign;
  }

  private int quoted(char sign) {
    if (sign == quote) {
      where = Where.TAG;
    } else if (sign == '<') {
      tell("character", "<");
      pending.append("&lt;");
      return -1;
    }
    return sign;
  }

  private int markup() throws IOException {
    if (starts("!--")) {
      skipTo("-->");
    } else if (starts("![CDATA[")) {
      drop("![CDATA[".length());
      where = Where.CDATA;
    } else if (starts("?")) {
      skipTo("?>");
    } else if (starts("!DOCTYPE") || starts("!doctype")) {
      skipDoctype();
    } else if (sees(1) && !isNameStart(buffer[at]) && buffer[at] != '/') {
      tell("character", "<");
      pending.append("&lt;");
    } else {
      where = Where.TAG;
      return '<';
    }
    return -1;
  }

  private int inCdata(char sign) throws IOException {
    if (sign == ']' && starts("]>")) {
      drop(2);
      where = Where.TEXT;
    } else if (isIllegal(sign)) {
      return ' ';
    } else {
      pending.append(Entities.escaped(sign));
    }
    return -1;
  }

  private void skipTo(String mark) throws IOException {
    while (sees(1) && !starts(mark)) {
      if (take() == '\n') {
        pending.append('\n');
      }
    }
    drop(mark.length());
  }

  /** Goes over the document type, and notes what its internal subset declares. */
  private void skipDoctype() throws IOException {
    StringBuilder declaration = new StringBuilder();
    int depth = 0;
    char inQuotes = 0;
    while (sees(1)) {
      if (inQuotes == 0 && starts("<!--")) {
        skipTo("-->");
        continue;
      }
      char sign = take();
      if (sign == '\n') {
        pending.append('\n');
      }
      if (inQuotes != 0) {
        inQuotes = sign == inQuotes ? 0 : inQuotes;
      } else if (sign == '"' || sign == '\'') {
        inQuotes = sign;
      } else if (sign == '[') {
        depth++;
        declaration.setLength(0);
        continue;
      } else if (sign == ']') {
        depth--;
      } else if (sign == '>') {
        if (depth <= 0) {
          return;
        }
        entities.declared(declaration.toString().strip(), line);
        declaration.setLength(0);
        continue;
      }
      if (depth > 0 && declaration.length() <= Entities.LONGEST_DECLARATION) {
        declaration.append(sign);
      }
    }
  }

  private void refer() throws IOException {
    sees(AHEAD);
    int stop = at;
    while (stop < Math.min(end, at + AHEAD) && isReference(buffer[stop])) {
      stop++;
    }
    String name = new String(buffer, at, stop - at);
    if (stop < end && stop - at < AHEAD && buffer[stop] == ';' && !name.isEmpty()) {
      drop(stop - at + 1);
      pending.append(entities.of(name, line));
    } else {
      tell("ampersand", "&" + name);
      pending.append("&amp;");
    }
  }

  private void tell(String code, String words) {
    catcher.found(Finding.repaired(code, line, "", words, ""));
  }

  private static boolean isReference(char sign) {
    return Character.isLetterOrDigit(sign) || "#._-:".indexOf(sign) >= 0;
  }

  private static boolean isNameStart(char sign) {
    return Character.isLetter(sign) || sign == '_' || sign == ':';
  }

  private static boolean isIllegal(char sign) {
    return (sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t')
        || sign == '\uFFFE'
        || sign == '\uFFFF';
  }

  private char take() {
    char sign = buffer[at++];
    if (sign == '\n') {
      line++;
    }
    return sign;
  }

  private void drop(int count) {
    for (int i = 0; i < count && at < end; i++) {
      take();
    }
  }

  private boolean starts(String mark) throws IOException {
    if (!sees(mark.length())) {
      return false;
    }
    for (int i = 0; i < mark.length(); i++) {
      if (buffer[at + i] != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether so many signs are left; as many as are left can be looked at then. */
  private boolean sees(int count) throws IOException {
    if (end - at < count && !over) {
      System.arraycopy(buffer, at, buffer, 0, end - at);
      end -= at;
      at = 0;
      while (end < buffer.length && !over) {
        int read = in.read(buffer, end, buffer.length - end);
        over = read < 0;
        end += Math.max(read, 0);
      }
    }
    return end - at >= count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
