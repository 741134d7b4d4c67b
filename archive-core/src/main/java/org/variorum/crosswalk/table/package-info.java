/**
 * Tables: CSV in whatever encoding and with whatever separator, and workbooks. The templates of
 * AtoM, ArchivesSpace and EHRI are known by their headings; the columns of other tables are placed
 * by a mapping that somebody drew, or by what their headings say.
 */
@NullMarked
package org.variorum.crosswalk.table;

import org.jspecify.annotations.NullMarked;
