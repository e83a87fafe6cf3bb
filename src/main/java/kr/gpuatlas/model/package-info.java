/// Observable state: what the window shows and how it got there.
@NullMarked
package kr.gpuatlas.model;

import org.jspecify.annotations.NullMarked;
