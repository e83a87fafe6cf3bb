/// The page that says the same as the others in a table.
@NullMarked
package kr.gpuatlas.view.table;

import org.jspecify.annotations.NullMarked;
