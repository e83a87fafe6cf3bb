package kr.gpuatlas.cli.picture;

import java.util.List;
import java.util.Optional;
import kr.gpuatlas.cli.call.Command;
import kr.gpuatlas.cli.call.Complaint;
import kr.gpuatlas.cli.call.Exit;
import kr.gpuatlas.cli.call.Request;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import picocli.CommandLine.Model.ArgSpec;

/// `render`: a view as a picture or a page, or many of them in one run.
public final class RenderCommand implements Command {
    private static final Texts TEXTS = Texts.beside(RenderCommand.class);

    @Override
    public String name() {
        return "render";
    }

    @Override
    public List<ArgSpec> arguments(Language language) {
        return new RenderOptions(language).all();
    }

    @Override
    public Exit run(Request request) {
        boolean many = request.has(RenderOptions.BATCH);
        if (many == request.has(RenderOptions.OUT)) {
            throw Complaint.misuse(TEXTS.both("misuse.out-or-batch"));
        }
        List<RenderRun.Task> tasks =
                many ? new Batch(request, new LastDataset()).tasks() : List.of(task(request));
        return new RenderRun(tasks, many).print(request);
    }

    private static RenderRun.Task task(Request request) {
        String out = request.value(RenderOptions.OUT).orElse("");
        RenderRun.kind(out);
        Wish wish = Starting.wish(request, new LastDataset());
        return new RenderRun.Task(1, Optional.of(out), () -> wish);
    }
}
