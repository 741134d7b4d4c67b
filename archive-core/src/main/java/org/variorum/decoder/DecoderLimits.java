package org.variorum.decoder;

import java.time.Duration;
import org.variorum.scan.ScanLimits;

/**
 * What the process may use.
 *
 * @param megabytes of heap
 * @param time for a page, and for judging a file
 * @param files after which a fresh process takes over
 * @param idle after how long without work it ends
 */
record DecoderLimits(ScanLimits scans, int megabytes, Duration time, int files, Duration idle) {}
