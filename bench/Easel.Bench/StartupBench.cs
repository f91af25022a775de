using System.Runtime.InteropServices;

namespace Easel.Bench;

/// <summary>Process start to first finished image, disk warm: published for the machine's .NET, and with its own.</summary>
internal static class StartupBench
{
    public static async Task RunAsync()
    {
        await PublishedServer.PublishAsync();
        await MeasureAsync("for the machine's .NET");
        await PublishedServer.PublishAsync("-r", RuntimeInformation.RuntimeIdentifier, "--self-contained");
        await MeasureAsync("with its own .NET");
    }

    private static async Task MeasureAsync(string published)
    {
        var listening = new Samples();
        var firstImage = new Samples();
        for (var run = 0; run <= 5; run++)
        {
            await using var server = PublishedServer.Start();
            await server.WaitUntilListeningAsync();
            var listeningAt = server.SinceStart;
            // A seed that was drawn before would come from the cache.
            await ImageRequests.DrawAsync(server.Client, "medium", seed: Random.Shared.Next());

            // The first run warms the disk and the cache of optimised graphs.
            if (run == 0)
                continue;
            listening.Add(listeningAt.TotalMilliseconds);
            firstImage.Add(server.SinceStart.TotalMilliseconds);
        }

        Report.Title($"startup: a server published {published}, process start to first 1024x1024 PNG at quality=medium, warm disk");
        Report.Line("listening", listening.ToString());
        Report.Line("first image", firstImage.ToString());
        Report.Against("first image, median", firstImage.Median / 1000, 0.8, "s");
        Report.Line("start share of the first image", $"{Samples.MedianRatio(listening, firstImage):F2}");
    }
}
