/** The ground that the collections stand on: the entity manager, migrations, clock and chance. */
@NullMarked
package org.variorum.persistence;

import org.jspecify.annotations.NullMarked;
