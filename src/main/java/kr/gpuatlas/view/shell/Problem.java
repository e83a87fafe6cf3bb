package kr.gpuatlas.view.shell;

/// One thing that is wrong with a file.
///
/// @param place line and column, and the place in the document
/// @param message what is wrong, with the value
/// @param remedy what would be right
public record Problem(String place, String message, String remedy) {
    String asText() {
        return place + ": " + message + " " + remedy;
    }
}
