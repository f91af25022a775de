using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Diffusion;
using Easel.Diffusion.Models;

namespace Easel.Bench;

/// <summary>The engine, from request to pixels, against a bare loop of session runs over the same graphs and steps.</summary>
internal static class EngineBench
{
    private const int Runs = 30;

    public static async Task RunAsync()
    {
        var folder = ModelFolder.Open(Path.Combine(Repository.Root, "models", "easel-icons"));
        await using var engine = new DiffusionEngine(folder);
        await engine.WarmUpAsync(default);
        using var bare = new BareLoop(folder);
        Report.Title(
            $"engine: one image of {folder.Card.Id} from request to pixels, against a bare loop of session runs over the same graphs and steps"
        );
        foreach (var (quality, name) in new[] { (ImageQuality.Low, "low"), (ImageQuality.Medium, "medium"), (ImageQuality.High, "high") })
        {
            var steps = folder.Easel.For(quality).Steps;
            var engineTimes = new Samples();
            var bareTimes = new Samples();
            for (var run = -3; run < Runs; run++)
            {
                var seed = run + 3;
                var engineTime = run < 0 ? new Samples() : engineTimes;
                var bareTime = run < 0 ? new Samples() : bareTimes;

                // Turn and turn about, so that neither side always follows the other.
                if (run % 2 == 0)
                {
                    await engineTime.TimeAsync(() => DrawAsync(engine, quality, seed));
                    await bareTime.TimeAsync(() => Task.FromResult(bare.Run(steps)));
                }
                else
                {
                    await bareTime.TimeAsync(() => Task.FromResult(bare.Run(steps)));
                    await engineTime.TimeAsync(() => DrawAsync(engine, quality, seed));
                }
            }

            Report.Line($"quality={name}, {steps} steps: engine", engineTimes.ToString());
            Report.Line("bare session loop", bareTimes.ToString());
            Report.Against("engine / bare, pair by pair", Samples.MedianRatio(engineTimes, bareTimes), 1.05, "x");
        }
    }

    private static async Task<int> DrawAsync(DiffusionEngine engine, ImageQuality quality, int seed)
    {
        var request = new GenerateRequest
        {
            Prompt = "a red apple",
            Quality = quality,
            Seed = seed,
        };
        await foreach (var happened in engine.RunAsync(request, default))
        {
            if (happened is CompletedPixelsEvent image)
                image.Image.Dispose();
        }

        return 1;
    }
}
