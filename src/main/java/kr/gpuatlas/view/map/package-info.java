/// The map of Korea with its sites.
@NullMarked
package kr.gpuatlas.view.map;

import org.jspecify.annotations.NullMarked;
