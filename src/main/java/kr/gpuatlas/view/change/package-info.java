/// What changed between two days: the national total step by step, then line by line.
@NullMarked
package kr.gpuatlas.view.change;

import org.jspecify.annotations.NullMarked;
