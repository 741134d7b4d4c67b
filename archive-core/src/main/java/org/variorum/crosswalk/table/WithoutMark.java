package org.variorum.crosswalk.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A text without the mark of its byte order. */
final class WithoutMark extends FilterReader {
  private boolean begun;

  WithoutMark(Reader reader) {
    super(reader);
  }

  @Override
  public int read() throws IOException {
    int sign = super.read();
    boolean mark = !begun && sign == '\uFEFF';
    begun = true;
    return mark ? super.read() : sign;
  }

  @Override
  public int read(char[] into, int from, int most) throws IOException {
    if (begun || most == 0) {
      return super.read(into, from, most);
    }
    int first = read();
    if (first < 0) {
      return -1;
    }
    into[from] = (char) first;
    return 1;
  }
}
