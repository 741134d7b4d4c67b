package org.variorum.filing;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The units that bear reference codes. */
interface CodedUnits {

  /** Those of each code, of which there are several where institutions use the same. */
  Map<CodeKey, List<FiledUnit>> with(Collection<CodeKey> keys);
}
