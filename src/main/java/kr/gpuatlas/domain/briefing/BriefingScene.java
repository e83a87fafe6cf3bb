package kr.gpuatlas.domain.briefing;

import java.util.Optional;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.view.ViewState;

/// One picture of a briefing: a view, what is made of it, and what is said to it.
///
/// Texts may name figures, as in `{national.contracted}`: they are told as of the view's date.
///
/// @param id the same while the scene is edited and moved
/// @param caption one sentence that holds without the picture
/// @param subtitle a second, quieter one
/// @param notes for the speaker alone
/// @param seconds how long it stands where scenes follow each other by themselves
/// @param view its theme and language are those of whoever shows it
public record BriefingScene(
        String id,
        Picture picture,
        Text caption,
        Optional<Text> subtitle,
        Optional<Text> notes,
        int seconds,
        ViewState view) {
    /// How long a scene stands that does not say.
    public static final int SECONDS = 20;

    private static final int LONGEST = 3600;

    public BriefingScene {
        if (seconds < 1 || seconds > LONGEST) {
            throw new IllegalArgumentException(
                    "scene %s stands for %s seconds; it may from 1 to %s"
                            .formatted(id, seconds, LONGEST));
        }
    }

    public BriefingScene withCaption(Text words) {
        return new BriefingScene(id, picture, words, subtitle, notes, seconds, view);
    }

    public BriefingScene withSubtitle(Optional<Text> words) {
        return new BriefingScene(id, picture, caption, words, notes, seconds, view);
    }

    public BriefingScene withNotes(Optional<Text> words) {
        return new BriefingScene(id, picture, caption, subtitle, words, seconds, view);
    }

    public BriefingScene withId(String other) {
        return new BriefingScene(other, picture, caption, subtitle, notes, seconds, view);
    }

    public BriefingScene withView(ViewState other) {
        return new BriefingScene(id, picture, caption, subtitle, notes, seconds, other);
    }

    /// The view in the colours and the language of whoever shows it.
    public ViewState viewFor(ViewState shown) {
        return view.withTheme(shown.theme()).withLanguage(shown.language());
    }
}
