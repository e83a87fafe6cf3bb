/// Verbs: what the window's actions do to the model and the world.
@NullMarked
package kr.gpuatlas.controller;

import org.jspecify.annotations.NullMarked;
