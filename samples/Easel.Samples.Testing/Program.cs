using System.ClientModel;
using System.ClientModel.Primitives;
using Easel.Testing;
using Easel.Testing.Failures;
using OpenAI;
using OpenAI.Images;

namespace Easel.Samples.Testing;

/// <summary>The test of <see cref="Illustrator"/>: a server in this process fails in every way that it knows.</summary>
internal static class Program
{
    /// <summary>0 when the program made of each failure what it should.</summary>
    public static async Task<int> Main()
    {
        await using var easel = await EaselServer.StartAsync(new EaselServerOptions { Drawing = TestDrawing.Stub });
        var illustrator = new Illustrator(Client(easel, maxRetries: 0));
        (Failure Failure, DrawingProblem Expected)[] cases =
        [
            (Failure.RateLimited(TimeSpan.Zero), DrawingProblem.Busy),
            (Failure.InsufficientQuota, DrawingProblem.Quota),
            (Failure.ServerError, DrawingProblem.Busy),
            (Failure.Unavailable(), DrawingProblem.Busy),
            (Failure.ModerationBlocked("output", "violence"), DrawingProblem.Blocked),
            (Failure.ModerationBlocked("output").InStream(), DrawingProblem.Blocked),
            (Failure.SlowFirstByte(TimeSpan.FromMinutes(1)), DrawingProblem.Timeout),
            (Failure.ConnectionReset, DrawingProblem.Connection),
            (Failure.TruncatedBase64, DrawingProblem.Damaged),
            (Failure.MalformedEvent(), DrawingProblem.Damaged),
            (Failure.PartialThenSilence(TimeSpan.FromMinutes(1)), DrawingProblem.Timeout),
        ];
        var wrong = 0;
        foreach (var (failure, expected) in cases)
        {
            easel.Failures.Next(failure);
            var (_, whole) = await illustrator.DrawAsync("a red apple");
            easel.Failures.Next(failure);
            var (_, streamed) = await illustrator.StreamAsync("a red apple");
            var good = whole == expected && streamed == expected;
            wrong += good ? 0 : 1;
            Console.WriteLine($"{(good ? "ok   " : "WRONG")} {failure}: {Name(whole)}, in a stream {Name(streamed)}");
        }

        // A failure of the moment passes: the client tries again by itself, as soon as retry-after says.
        easel.ClearRequests();
        easel.Failures.Next(Failure.RateLimited(TimeSpan.Zero));
        var (image, _) = await new Illustrator(Client(easel, maxRetries: 2)).DrawAsync("a red apple");
        var again = image is not null && easel.Requests.Count == 2;
        Console.WriteLine($"{(again ? "ok   " : "WRONG")} a second attempt");
        return wrong == 0 && again ? 0 : 1;
    }

    private static string Name(DrawingProblem? problem) => problem?.ToString() ?? "an image";

    private static ImageClient Client(EaselServer easel, int maxRetries) =>
        new(
            "gpt-image-2",
            new ApiKeyCredential("any"),
            new OpenAIClientOptions
            {
                Endpoint = easel.Endpoint,
                RetryPolicy = new ClientRetryPolicy(maxRetries),
                NetworkTimeout = TimeSpan.FromSeconds(3),
            }
        );
}
