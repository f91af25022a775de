using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Core.Moderation;

namespace Easel.Core.Tests.Moderation;

public sealed class PictureModerationEngineTests
{
    private static readonly ImageSize Size = new(2, 2);

    [Fact]
    public async Task A_refused_picture_ends_the_request_and_nobody_sees_it()
    {
        using var first = Picture(1);
        var refused = Picture(9);
        await using var engine = new PictureModerationEngine(
            ScriptedEngine.Emitting(Drawn(0, first), Drawn(1, refused), Drawn(2, Picture(1))),
            [new Nines()]
        );
        var events = await CollectAsync(engine);
        events.Count.ShouldBe(2);
        events[0].ShouldBeOfType<CompletedPixelsEvent>().ImageIndex.ShouldBe(0);
        var error = events[1].ShouldBeOfType<FailureEvent>().Errors.ShouldHaveSingleItem();
        (error.Kind, error.Code, error.Stage).ShouldBe((ImageErrorKind.Blocked, "moderation_blocked", RefusalStage.Output));
        Should.Throw<ObjectDisposedException>(() => refused.Span.Length);
    }

    [Fact]
    public async Task Previews_and_frames_are_judged_as_well()
    {
        await using var preview = new PictureModerationEngine(
            ScriptedEngine.Emitting(new PartialPixelsEvent(0, 0, Picture(9))),
            [new Nines()]
        );
        (await CollectAsync(preview)).ShouldHaveSingleItem().ShouldBeOfType<FailureEvent>();

        var frames = new[] { Picture(1), Picture(9) };
        await using var loop = new PictureModerationEngine(
            ScriptedEngine.Emitting(new CompletedFramesEvent(Drawn(0, frames[0]), frames)),
            [new Nines()]
        );
        (await CollectAsync(loop)).ShouldHaveSingleItem().ShouldBeOfType<FailureEvent>();
    }

    private static async Task<List<ImageEvent>> CollectAsync(PictureModerationEngine engine)
    {
        var events = new List<ImageEvent>();
        await foreach (var happened in engine.RunAsync(new GenerateRequest { Prompt = "a cat" }, CancellationToken.None))
            events.Add(happened);
        return events;
    }

    private static CompletedPixelsEvent Drawn(int index, PixelBuffer picture) => new(index, picture, new ImageRecipe { Model = "paint" });

    private static PixelBuffer Picture(byte level)
    {
        var picture = PixelBuffer.Rent(Size);
        picture.Span.Fill(level);
        return picture;
    }

    private sealed class Nines : IPictureModerator
    {
        public ValueTask<ImageError?> JudgeAsync(PixelBuffer picture, ModerationLevel level, CancellationToken cancellationToken) =>
            ValueTask.FromResult(picture.Span[0] == 9 ? ModerationErrors.BlockedPicture("test") : null);
    }
}
