/**
 * Reads what stands on a page: makes its picture ready by pure functions, and asks Tesseract. All
 * of it runs in the process that takes scans apart, but for what the portal asks of it.
 */
@NullMarked
package org.variorum.ocr;

import org.jspecify.annotations.NullMarked;
