/// The timeline strip.
@NullMarked
package kr.gpuatlas.view.timeline;

import org.jspecify.annotations.NullMarked;
