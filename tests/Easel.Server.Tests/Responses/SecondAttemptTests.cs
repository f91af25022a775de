using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Core.Requests;
using Easel.Dialects.OpenAI.Responses.Drawing;
using Easel.Dialects.OpenAI.Responses.Keeping;
using Easel.Jobs;
using Easel.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests.Responses;

/// <summary>What a second attempt at a response does with what the first left.</summary>
public sealed class SecondAttemptTests : ResponseServer
{
    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public async Task An_image_that_was_noted_is_drawn_again_only_where_it_is_lost(bool isThere, int drawn)
    {
        var service = Server.Services.GetRequiredService<ImageService>();
        var drawing = Server.Services.GetRequiredService<ResponseDrawing>();
        var (prepared, problems) = service
            .Draft(
                new GenerateRequest
                {
                    Prompt = "a red apple",
                    Model = PaintEngine.Card.Id,
                    Seed = 1,
                    PartialImages = 1,
                }
            )
            .Prepare([]);
        problems.ShouldBeEmpty();
        var first = new Notes([], hasFiles: true);
        (await drawing.RunAsync(prepared!, first, default)).ShouldBeNull();
        var second = new Notes(first.Noted, isThere);

        (await drawing.RunAsync(prepared!, second, default)).ShouldBeNull();

        second.Noted.OfType<ImageNote>().Count().ShouldBe(drawn);
        second.Noted.Count.ShouldBe(drawn, "what was noted is not noted again");
    }

    /// <summary>The first was held while the second had the job, and goes on: it still has files to write.</summary>
    [Fact]
    public async Task What_two_attempts_keep_of_one_response_lies_apart()
    {
        var queue = Server.Services.GetRequiredService<IJobQueue>();
        var store = Server.Services.GetRequiredService<IJobStore>();
        var files = Server.Services.GetRequiredService<IJobFiles>();
        var claimed = await queue.AddClaimedAsync(
            new NewJob("resp_1", "me", "held", ReadOnlyMemory<byte>.Empty, TimeSpan.FromDays(1)),
            "one",
            TimeSpan.FromSeconds(6),
            default
        );
        var names = new List<string>();
        foreach (var pixel in new byte[] { 1, 2 })
        {
            var run = new JobRun(claimed, new RunningJob("resp_1", "held"), store, new JobSignals());
            var image = EncodedImage.Rent(1, new ImageSize(1, 1), ImageFormat.Png);
            image.Memory.Span[0] = pixel;
            var notes = new StoredNotes(run, files);
            names.Add((await notes.KeepAsync("image", image, default)).ShouldNotBeNull());
            (await notes.HasAsync(names[^1], default)).ShouldBeTrue();
        }

        await using var first = (await files.OpenAsync("resp_1", names[0], default)).ShouldNotBeNull();
        first.ReadByte().ShouldBe(1);
        await using var second = (await files.OpenAsync("resp_1", names[1], default)).ShouldNotBeNull();
        second.ReadByte().ShouldBe(2);
    }

    private sealed class Notes(IReadOnlyList<ResponseNote> earlier, bool hasFiles) : IResponseNotes
    {
        public List<ResponseNote> Noted { get; } = [];

        public IReadOnlyList<ResponseNote> Earlier => earlier;

        public ValueTask AppendAsync(ResponseNote note)
        {
            Noted.Add(note);
            return ValueTask.CompletedTask;
        }

        public ValueTask<string?> KeepAsync(string name, EncodedImage image, CancellationToken cancellationToken)
        {
            image.Dispose();
            return ValueTask.FromResult<string?>(name);
        }

        public ValueTask<bool> HasAsync(string file, CancellationToken cancellationToken) => ValueTask.FromResult(hasFiles);
    }
}
