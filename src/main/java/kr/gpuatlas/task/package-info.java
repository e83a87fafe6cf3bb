/// The one door to other threads.
@NullMarked
package kr.gpuatlas.task;

import org.jspecify.annotations.NullMarked;
