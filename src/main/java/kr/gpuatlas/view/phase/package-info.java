/// The four phases: the hero and the gauge board.
@NullMarked
package kr.gpuatlas.view.phase;

import org.jspecify.annotations.NullMarked;
