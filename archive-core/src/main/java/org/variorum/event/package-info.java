/** What happened: stages, and who took part in which role (RiC-CM). */
@NullMarked
package org.variorum.event;

import org.jspecify.annotations.NullMarked;
