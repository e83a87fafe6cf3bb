/// What is known about the selection, and from whom.
@NullMarked
package kr.gpuatlas.view.evidence;

import org.jspecify.annotations.NullMarked;
