/** Files that come in are searched for viruses where whoever runs the archive has set that up. */
@NullMarked
package org.variorum.virus;

import org.jspecify.annotations.NullMarked;
