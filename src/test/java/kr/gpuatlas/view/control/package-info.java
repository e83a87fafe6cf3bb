/// What the small controls draw and say.
@NullMarked
package kr.gpuatlas.view.control;

import org.jspecify.annotations.NullMarked;
