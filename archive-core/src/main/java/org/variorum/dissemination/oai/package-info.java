/** Answers harvesters by OAI-PMH 2.0. */
@NullMarked
package org.variorum.dissemination.oai;

import org.jspecify.annotations.NullMarked;
