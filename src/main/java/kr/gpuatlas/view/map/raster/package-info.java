/// Very many marks on the map: drawn pixel by pixel into one picture instead of as nodes.
@NullMarked
package kr.gpuatlas.view.map.raster;

import org.jspecify.annotations.NullMarked;
