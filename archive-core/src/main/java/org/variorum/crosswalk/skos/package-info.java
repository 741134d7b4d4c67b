/**
 * Thesauri in SKOS, as RDF/XML and as JSON-LD: concepts become topics, those with coordinates
 * places. Turtle is not read: see decision 0047.
 */
@NullMarked
package org.variorum.crosswalk.skos;

import org.jspecify.annotations.NullMarked;
