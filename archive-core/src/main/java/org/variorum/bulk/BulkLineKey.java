package org.variorum.bulk;

import java.io.Serializable;

record BulkLineKey(long bulkId, int number) implements Serializable {
  private static final long serialVersionUID = 1L;
}
